package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** One day: "31/5/2024", "ngày 15-3-2024", "15.3.2024", "ngày 30 tháng 9 năm 2024", "ngày 15/3", "2024-03-15". */
final class DayReader {

    /** Without a year 29 February stays possible. */
    private static final int LEAP_YEAR = 2024;

    private DayReader() {}

    static @Nullable Period read(Cursor cursor, Lead lead) {
        int mark = cursor.mark();
        boolean named = cursor.take("ngày");
        Period day = yearFirst(cursor);
        if (day == null) {
            day = spoken(cursor, named);
        }
        if (day == null) {
            day = inFigures(cursor, named || lead.allowsBareNumbers());
        }
        if (day == null || day.in(LEAP_YEAR) == null) {
            cursor.back(mark);
            return null;
        }
        return day;
    }

    private static @Nullable Period yearFirst(Cursor cursor) {
        int mark = cursor.mark();
        Integer year = cursor.year();
        if (year != null && cursor.take("-")) {
            Integer month = cursor.number(2, 2);
            if (month != null && cursor.take("-")) {
                Integer day = cursor.number(2, 2);
                if (day != null) {
                    return Period.day(day, month, year);
                }
            }
        }
        cursor.back(mark);
        return null;
    }

    /** Without "ngày" only to its last word: the 7 of "7 Tháng 01/2024" is the number of a row that ran into the cell. */
    private static @Nullable Period spoken(Cursor cursor, boolean named) {
        int mark = cursor.mark();
        Integer day = cursor.number();
        Integer month = day != null && cursor.take("tháng") ? cursor.number() : null;
        if (day != null && month != null) {
            Integer year = named ? YearTail.read(cursor) : spokenYear(cursor);
            if (named || year != null) {
                return Period.day(day, month, year);
            }
        }
        cursor.back(mark);
        return null;
    }

    private static @Nullable Period inFigures(Cursor cursor, boolean yearMayLack) {
        Integer day = cursor.number();
        String mark = day == null ? null : cursor.dateMark();
        Integer month = mark == null ? null : cursor.number();
        if (day == null || mark == null || month == null) {
            return null;
        }
        int afterMonth = cursor.mark();
        Integer year = mark.equals(cursor.dateMark()) ? cursor.year() : null;
        if (year == null) {
            cursor.back(afterMonth);
            // "3-5" may be two days and "3.5" a number: only a slash makes a day without a year.
            return yearMayLack && mark.equals("/") ? Period.day(day, month, spokenYear(cursor)) : null;
        }
        return Period.day(day, month, year);
    }

    private static @Nullable Integer spokenYear(Cursor cursor) {
        int mark = cursor.mark();
        Integer year = cursor.take("năm") ? cursor.year() : null;
        if (year == null) {
            cursor.back(mark);
        }
        return year;
    }
}
