package vn.cchc.plan.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of one year whose year may still be open.
 *
 * @param kind DATE, MONTH, QUARTER, HALF, YEAR, or RANGE for any other stretch
 * @param lastDay the day of the last month, 0 for its end
 * @param year null when the text does not say it
 */
record Period(
        DeadlineKind kind,
        int firstMonth,
        int firstDay,
        int lastMonth,
        int lastDay,
        @Nullable Integer year) {

    static Period day(int day, int month, @Nullable Integer year) {
        return new Period(DeadlineKind.DATE, month, day, month, day, year);
    }

    static Period months(DeadlineKind kind, int first, int last, @Nullable Integer year) {
        return new Period(kind, first, 1, last, 0, year);
    }

    static Period wholeYear(@Nullable Integer year) {
        return months(DeadlineKind.YEAR, 1, 12, year);
    }

    /** Its days in that year; null when the calendar has no such day (31 February). */
    @Nullable
    DateSpan in(int inYear) {
        try {
            YearMonth last = YearMonth.of(inYear, lastMonth);
            return new DateSpan(
                    LocalDate.of(inYear, firstMonth, firstDay),
                    lastDay == 0 ? last.atEndOfMonth() : last.atDay(lastDay));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
