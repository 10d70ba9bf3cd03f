package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a meaning into the answer the caller gets. */
final class Outcome {

    private Outcome() {}

    static ParsedDeadline of(Meaning meaning, String verbatim, String tidied, ParseContext context) {
        return switch (meaning) {
            case Meaning.Between(DeadlineKind kind, LocalDate from, LocalDate to) ->
                dated(kind, from, to, meaning, verbatim, tidied, context);
            case Meaning.By(LocalDate to) ->
                dated(DeadlineKind.BY, opening(context, to), to, meaning, verbatim, tidied, context);
            case Meaning.Since(LocalDate from) ->
                dated(DeadlineKind.OPEN_ENDED, from, null, meaning, verbatim, tidied, context);
            case Meaning.Always() -> undated(DeadlineKind.ONGOING, List.of(), null, null, meaning, verbatim);
            case Meaning.Again(List<Recurrence> recurrence) ->
                undated(DeadlineKind.RECURRING, recurrence, null, null, meaning, verbatim);
            case Meaning.After(String event, Offset offset) ->
                undated(DeadlineKind.EVENT, List.of(), event, offset, meaning, verbatim);
            case Meaning.Lacking(DeadlineWarning warning) -> unresolved(verbatim, tidied, List.of(warning));
        };
    }

    static ParsedDeadline unresolved(String verbatim, String tidied, List<DeadlineWarning> warnings) {
        return new ParsedDeadline(
                DeadlineKind.UNRESOLVED, null, null, List.of(), null, null, tidied, verbatim, warnings);
    }

    private static @Nullable LocalDate opening(ParseContext context, LocalDate to) {
        LocalDate signed = context.documentDate();
        return signed == null || signed.isAfter(to) ? null : signed;
    }

    private static ParsedDeadline dated(
            DeadlineKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Meaning meaning,
            String verbatim,
            String tidied,
            ParseContext context) {
        // "Trước năm 1900" leaves the years a deadline can name, and its canonical phrase could not be read again.
        if ((from != null && !Years.known(from)) || (to != null && !Years.known(to))) {
            return unresolved(verbatim, tidied, List.of());
        }
        LocalDate signed = context.documentDate();
        List<DeadlineWarning> warnings = signed != null && to != null && to.isBefore(signed)
                ? List.of(DeadlineWarning.ENDS_BEFORE_ISSUE_DATE)
                : List.of();
        return new ParsedDeadline(kind, from, to, List.of(), null, null, Canonical.phrase(meaning), verbatim, warnings);
    }

    private static ParsedDeadline undated(
            DeadlineKind kind,
            List<Recurrence> recurrence,
            @Nullable String event,
            @Nullable Offset offset,
            Meaning meaning,
            String verbatim) {
        return new ParsedDeadline(
                kind, null, null, recurrence, event, offset, Canonical.phrase(meaning), verbatim, List.of());
    }
}
