package vn.cchc.plan.parsing;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.DeadlineKind;
import vn.cchc.plan.deadline.DeadlineWarning;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.plan.deadline.ParsedDeadline;
import vn.cchc.plan.deadline.Recurrence;

/**
 * What a deadline text means. Days are those of Asia/Ho_Chi_Minh.
 *
 * @param from first day; null where the text has none
 * @param to last day allowed; null where there is none
 * @param recurrence the rhythms of a RECURRING deadline; null otherwise
 * @param event what an EVENT deadline waits for; null otherwise
 * @param offset time allowed after the event; null where none
 * @param canonical a normal phrase that means the same; parsed again it brings the same answer
 * @param verbatim the text as it was sent
 * @param warnings what a person should look at
 */
@Schema(
        requiredProperties = {"kind", "from", "to", "recurrence", "event", "offset", "canonical", "verbatim", "warnings"
        },
        examples = """
                {"kind":"BY","from":"2023-12-29","to":"2024-03-14","recurrence":null,"event":null,"offset":null,\
                "canonical":"Chậm nhất ngày 14/3/2024","verbatim":"trước ngày 15/3/2024","warnings":[]}""")
public record DeadlineReading(
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<Repeat> recurrence,
        @Nullable String event,
        @Nullable Offset offset,
        String canonical,
        String verbatim,
        List<DeadlineWarning> warnings) {

    /**
     * One rhythm.
     *
     * @param lastDay last day of the month allowed; null where the text names none
     */
    @Schema(
            name = "DeadlineRepeat",
            requiredProperties = {"every", "lastDay"})
    public record Repeat(Recurrence.Every every, @Nullable Integer lastDay) {}

    static DeadlineReading of(ParsedDeadline parsed) {
        List<Repeat> repeats = parsed.recurrence().stream()
                .map(rhythm -> new Repeat(rhythm.every(), rhythm.lastDay()))
                .toList();
        return new DeadlineReading(
                parsed.kind(),
                parsed.from(),
                parsed.to(),
                repeats.isEmpty() ? null : repeats,
                parsed.event(),
                parsed.offset(),
                parsed.canonical(),
                parsed.verbatim(),
                parsed.warnings());
    }
}
