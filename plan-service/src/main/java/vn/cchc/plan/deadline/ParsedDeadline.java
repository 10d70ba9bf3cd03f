package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deadline text was understood to say. Days are days of the Vietnamese calendar (Asia/Ho_Chi_Minh), both ends included.
 *
 * @param kind how the text names its time
 * @param from the first day; null when the text has none (for BY: no document date, or one after {@code to})
 * @param to the last day allowed; null for ONGOING, OPEN_ENDED, RECURRING, EVENT and UNRESOLVED
 * @param recurrence the rhythms of a RECURRING deadline in the order of the text, else empty
 * @param event what an EVENT deadline waits for, in the words of the text, without "sau khi"; else null
 * @param offset the time allowed after the event; null when the text allows none
 * @param canonical a normal Vietnamese phrase that parses to the same; the tidied text itself when UNRESOLVED
 * @param verbatim the text exactly as it was given
 * @param warnings what a person should look at, may be empty
 */
public record ParsedDeadline(
        DeadlineKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Recurrence> recurrence,
        @Nullable String event,
        @Nullable Offset offset,
        String canonical,
        String verbatim,
        List<DeadlineWarning> warnings) {

    public ParsedDeadline {
        recurrence = List.copyOf(recurrence);
        warnings = List.copyOf(warnings);
    }
}
