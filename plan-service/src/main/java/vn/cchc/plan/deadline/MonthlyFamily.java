package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Recurrence.Every;

/** A day of every month, or of the last month of every quarter: "hằng tháng, trước ngày 20", "ngày 20 tháng cuối mỗi quý". */
final class MonthlyFamily {

    private MonthlyFamily() {}

    static @Nullable Meaning read(Cursor cursor) {
        cursor.take("định", "kỳ");
        Every every = cursor.takeOneOf(Wording.EVERY) ? period(cursor) : null;
        if (every != null) {
            cursor.take(",");
        }
        Integer day = lastDay(cursor);
        if (day == null) {
            return null;
        }
        boolean lastMonth = takeLastMonth(cursor);
        if (every == null) {
            every = trailingPeriod(cursor, lastMonth);
        } else if (lastMonth) {
            cursor.take("quý");
        }
        // The 20th of a quarter is no day until its month is named.
        return every == null || lastMonth != (every == Every.QUARTER) ? null : DatedRhythm.of(every, day, null);
    }

    private static @Nullable Every period(Cursor cursor) {
        return cursor.take("tháng") ? Every.MONTH : cursor.take("quý") ? Every.QUARTER : null;
    }

    private static @Nullable Every trailingPeriod(Cursor cursor, boolean lastMonth) {
        cursor.take("của");
        boolean repeats = cursor.takeOneOf(Wording.EVERY);
        if (lastMonth) {
            return cursor.take("quý") ? Every.QUARTER : null;
        }
        return repeats && cursor.take("tháng") ? Every.MONTH : null;
    }

    private static boolean takeLastMonth(Cursor cursor) {
        int mark = cursor.mark();
        cursor.take("của");
        if (cursor.take("tháng", "cuối", "cùng", "của") || cursor.take("tháng", "cuối")) {
            return true;
        }
        cursor.back(mark);
        return false;
    }

    private static @Nullable Integer lastDay(Cursor cursor) {
        if (cursor.takeOneOf(Wording.LATEST)) {
            cursor.take("là");
        }
        boolean before = cursor.take("trước");
        if (!before && !cursor.takeOneOf(Wording.UNTIL)) {
            cursor.takeOneOf(Wording.WITHIN);
        }
        Integer day = cursor.take("ngày") ? cursor.number() : null;
        if (day == null || day > 31) {
            return null;
        }
        int last = before ? day - 1 : day;
        // "Before the 1st" is a day of the month before, of which no rhythm of this month can speak.
        return last < 1 ? null : last;
    }
}
