package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** The year after a month or quarter: "/2024", "-2024", ".2024", "năm 2024", ", năm 2024" or "2024"; null when there is none. */
final class YearTail {

    private YearTail() {}

    static @Nullable Integer read(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.dateMark() == null) {
            return spoken(cursor);
        }
        Integer year = cursor.year();
        if (year == null) {
            cursor.back(mark);
        }
        return year;
    }

    private static @Nullable Integer spoken(Cursor cursor) {
        int mark = cursor.mark();
        boolean comma = cursor.take(",");
        cursor.take("của");
        boolean named = cursor.take("năm");
        Integer year = comma && !named ? null : cursor.year();
        if (year == null) {
            cursor.back(mark);
        }
        return year;
    }
}
