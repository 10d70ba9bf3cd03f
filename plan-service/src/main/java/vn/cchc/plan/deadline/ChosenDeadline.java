package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deadline a person chose for a text the grammar does not understand. */
public final class ChosenDeadline {

    private ChosenDeadline() {}

    /**
     * The deadline of that kind with those ends; empty where they do not fit together (a month that is not one, an end
     * before its beginning, a kind that has no such ends).
     *
     * @param verbatim what the document writes, kept
     */
    public static Optional<ParsedDeadline> of(
            DeadlineKind kind, @Nullable LocalDate from, @Nullable LocalDate to, String verbatim) {
        Meaning meaning = meaning(kind, from, to);
        if (meaning == null) {
            return Optional.empty();
        }
        String phrase = Canonical.phrase(meaning);
        LocalDate document = kind == DeadlineKind.BY ? from : null;
        ParsedDeadline read = DeadlineGrammar.parse(phrase, document, null);
        // the phrase says what was meant only if it is read as it was meant
        boolean same = read.kind() == kind && same(read.from(), from) && same(read.to(), to);
        return same
                ? Optional.of(new ParsedDeadline(
                        kind, from, to, List.of(), null, null, read.canonical(), verbatim, List.of()))
                : Optional.empty();
    }

    private static @Nullable Meaning meaning(DeadlineKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        return switch (kind) {
            case DATE, MONTH, QUARTER, HALF, YEAR, RANGE ->
                from == null || to == null || to.isBefore(from) ? null : new Meaning.Between(kind, from, to);
            case BY -> to == null ? null : new Meaning.By(to);
            case OPEN_ENDED -> from == null || to != null ? null : new Meaning.Since(from);
            case ONGOING -> new Meaning.Always();
            case RECURRING, EVENT, UNRESOLVED -> null;
        };
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other == null : one.equals(other);
    }
}
