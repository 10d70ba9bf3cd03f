package vn.cchc.plan.rhythm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rhythm of a piece of work.
 *
 * @param lastDay day of the month by which each period's work is due; null for the period's end
 * @param lastMonth month of a yearly rhythm; null for December
 * @param notBefore periods that begin before this day are not of this rhythm; null where there is no such day
 */
public record Beat(
        Rhythm rhythm,
        @Nullable Integer lastDay,
        @Nullable Integer lastMonth,
        @Nullable LocalDate notBefore) {

    /** A rhythm whose work is due at each period's end. */
    public static Beat of(Rhythm rhythm) {
        return new Beat(rhythm, null, null, null);
    }

    boolean plays(CalendarPeriod period) {
        return notBefore == null || !period.first().isBefore(notBefore);
    }

    Due due(CalendarPeriod period) {
        return new Due(period, period.due(lastDay, lastMonth));
    }
}
