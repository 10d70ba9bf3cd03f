package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every period of a text its year. In "từ tháng 3 đến tháng 5/2024" the year stands last and holds for what is before it;
 * only a text without any year takes the plan's.
 */
final class YearsFilledIn {

    /** What to make of the days once every year is known; null when they make no sense together. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Meaning of(List<DateSpan> spans);
    }

    private YearsFilledIn() {}

    static @Nullable Meaning of(List<Period> periods, ParseContext context, Reading reading) {
        Integer year = periods.getLast().year();
        if (year == null) {
            if (periods.stream().anyMatch(period -> period.year() != null)) {
                return null;
            }
            year = context.planYear();
        } else if (reachesIntoAnotherYear(periods, year, context)) {
            return null;
        }
        if (year == null) {
            return new Meaning.Lacking(DeadlineWarning.YEAR_MISSING);
        }
        List<DateSpan> spans = spans(periods, year);
        return spans == null ? null : reading.of(spans);
    }

    /** "Từ tháng 6 đến hết năm 2025" may begin in an earlier year, unless 2025 is the year the plan is for. */
    private static boolean reachesIntoAnotherYear(List<Period> periods, int lastYear, ParseContext context) {
        boolean openStart = periods.stream().anyMatch(period -> period.year() == null);
        Integer planYear = context.planYear();
        return openStart && periods.getLast().kind() == DeadlineKind.YEAR && (planYear == null || planYear != lastYear);
    }

    private static @Nullable List<DateSpan> spans(List<Period> periods, int lastYear) {
        List<DateSpan> spans = new ArrayList<>();
        int carried = lastYear;
        for (Period period : periods.reversed()) {
            Integer own = period.year();
            carried = own == null ? carried : own;
            DateSpan span = period.in(carried);
            if (span == null) {
                return null;
            }
            spans.add(span);
        }
        Collections.reverse(spans);
        return spans;
    }
}
