package vn.cchc.plan.task;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.plan.deadline.Recurrence;

/**
 * A task's deadline as understood, with the document's own words.
 *
 * @param from first day; null where none is named
 * @param to last day allowed; null where no day is due
 * @param recurrence rhythms of a RECURRING deadline; empty otherwise
 * @param event what an EVENT deadline waits for; null otherwise
 * @param offset time allowed after the event; null where none
 * @param canonical a normal phrase that means the same
 * @param verbatim as the document writes it
 */
@Schema(requiredProperties = {"kind", "recurrence", "canonical", "verbatim"})
public record Deadline(
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Recurrence> recurrence,
        @Nullable String event,
        @Nullable Offset offset,
        String canonical,
        String verbatim) {

    public Deadline {
        recurrence = List.copyOf(recurrence);
    }

    /** What the grammar understood. */
    public static Deadline of(ParsedDeadline parsed) {
        return new Deadline(
                parsed.kind(),
                parsed.from(),
                parsed.to(),
                parsed.recurrence(),
                parsed.event(),
                parsed.offset(),
                parsed.canonical(),
                parsed.verbatim());
    }
}
