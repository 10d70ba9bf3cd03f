package vn.cchc.plan.rhythm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back what {@link CalendarPeriod#label} writes; any other text is a name a person gave. */
public final class PeriodLabel {

    private static final Pattern LABEL = Pattern.compile("(19|20|21)(\\d{2})(?:-(?:M(\\d{2})|Q(\\d)|H(\\d)|(9M)))?");

    private PeriodLabel() {}

    /** The calendar period behind the label; empty when it is none. */
    public static Optional<CalendarPeriod> read(String label) {
        Matcher matcher = LABEL.matcher(label);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1) + matcher.group(2));
        if (matcher.group(3) != null) {
            return period(Rhythm.MONTH, year, matcher.group(3));
        }
        if (matcher.group(4) != null) {
            return period(Rhythm.QUARTER, year, matcher.group(4));
        }
        if (matcher.group(5) != null) {
            return period(Rhythm.HALF, year, matcher.group(5));
        }
        return period(matcher.group(6) != null ? Rhythm.NINE_MONTHS : Rhythm.YEAR, year, "1");
    }

    /** What people read: the period's Vietnamese name, or the text itself. */
    public static String name(String label) {
        return read(label).map(CalendarPeriod::name).orElse(label);
    }

    private static Optional<CalendarPeriod> period(Rhythm rhythm, int year, String digits) {
        int number = Integer.parseInt(digits);
        return number < 1 || number > rhythm.perYear()
                ? Optional.empty()
                : Optional.of(new CalendarPeriod(rhythm, year, number));
    }
}
