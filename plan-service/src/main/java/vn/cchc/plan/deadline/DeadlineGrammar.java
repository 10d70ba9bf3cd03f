package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a deadline as Vietnamese official documents write it; the reasons are in ADR 0003. A wrong date is worse
 * than none: what is not understood to its last word is UNRESOLVED and has no dates.
 */
public final class DeadlineGrammar {

    private DeadlineGrammar() {}

    /**
     * Reads any text, in any case, spacing and Unicode form; never throws. Time grows linearly with ordinary text and
     * at worst with its square, so the caller limits the length.
     *
     * @param text the text of the deadline cell; blank is UNRESOLVED
     * @param documentDate the day the document was signed, null when unknown
     * @param planYear the year for texts that leave it out, null when unknown
     */
    public static ParsedDeadline parse(String text, @Nullable LocalDate documentDate, @Nullable Integer planYear) {
        ParseContext context = ParseContext.of(documentDate, planYear);
        String tidied = DeadlineText.tidy(text);
        List<Token> tokens = Tokens.of(tidied);
        Meaning meaning = meaning(tidied, tokens, context);
        if (meaning == null) {
            return Outcome.unresolved(text, tidied, NotADeadline.warnings(new Cursor(tidied, tokens)));
        }
        return Outcome.of(meaning, text, tidied, context);
    }

    private static @Nullable Meaning meaning(String tidied, List<Token> tokens, ParseContext context) {
        for (Family family : Family.WITHOUT_EVENTS) {
            Meaning meaning = whole(family, new Cursor(tidied, tokens), context);
            if (meaning != null) {
                return meaning;
            }
        }
        return whole(Family.EVENTS, new Cursor(tidied, tokens), context);
    }

    private static @Nullable Meaning whole(Family family, Cursor cursor, ParseContext context) {
        boolean toFinish = cursor.take("hoàn", "thành");
        Meaning meaning = family.read(cursor, context);
        if (meaning == null || !cursor.atEnd()) {
            return null;
        }
        return toFinish && !canBeFinished(meaning) ? null : meaning;
    }

    private static boolean canBeFinished(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Between between -> true;
            case Meaning.By by -> true;
            case Meaning.After after -> true;
            case Meaning.Lacking lacking -> true;
            case Meaning.Since since -> false;
            case Meaning.Always always -> false;
            case Meaning.Again again -> false;
        };
    }
}
