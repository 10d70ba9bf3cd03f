package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves the years a deadline names, so that last year's plan can be this year's draft. A day that the other year does not
 * have (29 February) becomes the last one of its month. What was not understood is not touched: a person decides.
 */
public final class YearShift {

    private YearShift() {}

    /**
     * A deadline text for another year.
     *
     * @param text the text with its years moved; the text itself where nothing was to move
     * @param understood false where the text was not understood and so not moved
     */
    public record Shifted(String text, boolean understood) {}

    /**
     * Moves every year in the text.
     *
     * @param text the text of the deadline cell
     * @param documentDate the day the old document was signed, null when unknown
     * @param planYear the year the old plan was for, null when unknown
     * @param years how many years later; may be negative
     */
    public static Shifted shift(String text, @Nullable LocalDate documentDate, @Nullable Integer planYear, int years) {
        ParsedDeadline parsed = DeadlineGrammar.parse(text, documentDate, planYear);
        if (parsed.kind() == DeadlineKind.UNRESOLVED) {
            return new Shifted(text, false);
        }
        if (years == 0) {
            return new Shifted(text, true);
        }
        String moved = moved(DeadlineText.tidy(text), parsed.kind() == DeadlineKind.EVENT, years);
        LocalDate laterDocument = documentDate == null ? null : documentDate.plusYears(years);
        Integer laterYear = planYear == null ? null : planYear + years;
        ParsedDeadline later = DeadlineGrammar.parse(moved, laterDocument, laterYear);
        if (later.kind() == parsed.kind() && same(parsed, later, years)) {
            return new Shifted(moved, true);
        }
        String phrase = phrase(parsed, years);
        return phrase == null ? new Shifted(text, false) : new Shifted(phrase, true);
    }

    /** Every number of four digits that can be a year; among the free words of an event only behind "năm". */
    private static String moved(String tidied, boolean event, int years) {
        List<Token> tokens = Tokens.cut(tidied);
        StringBuilder moved = new StringBuilder();
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean year = token.isNumber()
                    && token.text().length() == 4
                    && Years.known(Integer.parseInt(token.text()))
                    && (!event || (i > 0 && tokens.get(i - 1).text().equals("năm")));
            if (year) {
                moved.append(tidied, at, token.start()).append(Integer.parseInt(token.text()) + years);
                at = token.end();
            }
        }
        return moved.append(tidied, at, tidied.length()).toString();
    }

    private static boolean same(ParsedDeadline parsed, ParsedDeadline later, int years) {
        return sameEnd(parsed.to(), later.to(), years)
                && (parsed.kind() == DeadlineKind.BY || sameStart(parsed.from(), later.from(), years));
    }

    private static boolean sameStart(@Nullable LocalDate day, @Nullable LocalDate later, int years) {
        return day == null ? later == null : day.plusYears(years).equals(later);
    }

    /** The same day, or the last of its month where it was the last of its month. */
    private static boolean sameEnd(@Nullable LocalDate day, @Nullable LocalDate later, int years) {
        if (day == null || later == null) {
            return day == null && later == null;
        }
        LocalDate expected = day.plusYears(years);
        boolean lastDay = day.getDayOfMonth() == day.lengthOfMonth();
        return expected.equals(later) || (lastDay && later.equals(expected.withDayOfMonth(expected.lengthOfMonth())));
    }

    /** What the grammar would write for the moved days; null for kinds without two known ends or outside known years. */
    private static @Nullable String phrase(ParsedDeadline parsed, int years) {
        LocalDate to = parsed.to() == null ? null : parsed.to().plusYears(years);
        LocalDate from = parsed.from() == null ? null : parsed.from().plusYears(years);
        if (to == null || !Years.known(to) || (from != null && !Years.known(from))) {
            return null;
        }
        if (parsed.kind() == DeadlineKind.BY) {
            return Canonical.phrase(new Meaning.By(to));
        }
        return from == null ? null : Canonical.phrase(new Meaning.Between(parsed.kind(), from, to));
    }
}
