package vn.cchc.plan.observation;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.contracts.ObservationFact.Period;

/**
 * What makes a figure itself and no other.
 *
 * @param metric code in the catalogue {@code cchc/metrics.yaml}
 * @param agency whose figure it is; for an agency of level PROVINCE the total of its whole subtree
 * @param from first day measured
 * @param to last day measured
 * @param scope a part of the metric (a reform field); empty for the whole
 */
public record FigureKey(String metric, String agency, LocalDate from, LocalDate to, String scope) {

    private static final int MONTHS_IN_QUARTER = 3;
    private static final Pattern PART = Pattern.compile("[^|,\\s]+");

    public FigureKey {
        if (!PART.matcher(metric).matches() || !PART.matcher(agency).matches() || scope.indexOf('|') >= 0) {
            throw new IllegalArgumentException("no key of a figure: " + metric + ", " + agency + ", " + scope);
        }
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("the period ends before it begins: " + from + ", " + to);
        }
    }

    /** The figures of the year and of the quarter in which that day lies. */
    public static List<FigureKey> around(String metric, String agency, LocalDate day, String scope) {
        Month first = day.getMonth().firstMonthOfQuarter();
        LocalDate quarter = LocalDate.of(day.getYear(), first, 1);
        LocalDate quarterEnd =
                YearMonth.from(quarter).plusMonths(MONTHS_IN_QUARTER - 1).atEndOfMonth();
        return List.of(
                year(metric, agency, day.getYear(), scope), new FigureKey(metric, agency, quarter, quarterEnd, scope));
    }

    /** The figure of one calendar year. */
    public static FigureKey year(String metric, String agency, int year, String scope) {
        return new FigureKey(metric, agency, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), scope);
    }

    /** The same figure of another agency. */
    FigureKey of(String other) {
        return new FigureKey(metric, other, from, to, scope);
    }

    /** Its key on the bus: {@code metric|agency|from..to|scope}. */
    String text() {
        return String.join("|", metric, agency, from + ".." + to, scope);
    }

    Period period() {
        return new Period(from, to);
    }
}
