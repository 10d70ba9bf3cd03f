package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** One month: "Tháng 01/2024", "tháng 3 năm 2024", "tháng 5", "05/2024". */
final class MonthReader {

    private MonthReader() {}

    static @Nullable Period read(Cursor cursor) {
        int mark = cursor.mark();
        Period month = cursor.take("tháng") ? numbered(cursor) : inFigures(cursor);
        if (month == null) {
            cursor.back(mark);
        }
        return month;
    }

    /** A month whose word "tháng" stands earlier, as the 5 of "tháng 3 - 5/2024". */
    static @Nullable Period numbered(Cursor cursor) {
        int mark = cursor.mark();
        Integer number = cursor.number();
        if (number == null || number < 1 || number > 12) {
            cursor.back(mark);
            return null;
        }
        return Period.months(DeadlineKind.MONTH, number, number, YearTail.read(cursor));
    }

    private static @Nullable Period inFigures(Cursor cursor) {
        Integer number = cursor.number();
        Integer year = number != null && cursor.take("/") ? cursor.year() : null;
        return number == null || number < 1 || number > 12 || year == null
                ? null
                : Period.months(DeadlineKind.MONTH, number, number, year);
    }
}
