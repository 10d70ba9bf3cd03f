package vn.cchc.plan.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Recurrence.Every;

/** A day, month or quarter of every year: "Tháng 12 hằng năm", "trước ngày 15/12 hằng năm", "hằng năm, chậm nhất ngày 14/12". */
final class YearlyFamily {

    /** Any year without a 29 February, which does not come every year. */
    private static final int COMMON_YEAR = 2023;

    private YearlyFamily() {}

    static @Nullable Meaning read(Cursor cursor) {
        boolean first = takeEveryYear(cursor);
        if (first) {
            cursor.take(",");
        }
        if (cursor.takeOneOf(Wording.LATEST)) {
            cursor.take("là");
        }
        boolean before = cursor.take("trước");
        if (!before) {
            cursor.takeOneOf(Wording.WITHIN);
            cursor.takeOneOf(Wording.UNTIL);
            cursor.take("hết");
        }
        Period period = PeriodReader.read(cursor, Lead.TIME);
        if (!first) {
            cursor.take(",");
            cursor.take("của");
        }
        if (period == null || period.year() != null || !(first || takeEveryYear(cursor))) {
            return null;
        }
        return meaning(period, before);
    }

    private static boolean takeEveryYear(Cursor cursor) {
        return cursor.take("hằng", "năm") || cursor.take("mỗi", "năm");
    }

    private static @Nullable Meaning meaning(Period period, boolean before) {
        DateSpan span = period.in(COMMON_YEAR);
        if (span == null) {
            return null;
        }
        return switch (period.kind()) {
            case DATE -> last(before ? span.from().minusDays(1) : span.to(), !before);
            case MONTH, QUARTER -> last(before ? span.from().minusDays(1) : span.to(), false);
            case HALF, YEAR, RANGE, BY, ONGOING, OPEN_ENDED, RECURRING, EVENT, UNRESOLVED -> null;
        };
    }

    private static @Nullable Meaning last(LocalDate last, boolean dayNamed) {
        if (last.getYear() != COMMON_YEAR) {
            return null;
        }
        // Before 1 March is the end of February, whichever day that is in the year.
        boolean wholeMonth = !dayNamed && last.getDayOfMonth() == last.lengthOfMonth();
        return DatedRhythm.of(Every.YEAR, wholeMonth ? null : last.getDayOfMonth(), last.getMonthValue());
    }
}
