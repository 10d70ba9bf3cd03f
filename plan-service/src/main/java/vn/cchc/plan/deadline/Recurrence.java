package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/**
 * One rhythm of a recurring deadline.
 *
 * @param every the period that repeats
 * @param lastDay the last day of the month allowed, 1 to 31, in the month of {@code lastMonth}, else in the last month of each
 *     period; a shorter month ends earlier; null when the text names no day
 * @param lastMonth the last month allowed, 1 to 12, only where {@code every} is a year ("Tháng 3 hằng năm"): without it such a
 *     task would wrongly fall due in December; null when the text names no month
 */
public record Recurrence(
        Every every, @Nullable Integer lastDay, @Nullable Integer lastMonth) {

    /** The periods that repeat; {@link #PERIOD} is each planning period, {@link #AD_HOC} whenever it is asked. */
    public enum Every {
        MONTH,
        QUARTER,
        HALF,
        NINE_MONTHS,
        YEAR,
        PERIOD,
        AD_HOC
    }

    /** A rhythm that names no day. */
    public static Recurrence of(Every every) {
        return new Recurrence(every, null, null);
    }
}
