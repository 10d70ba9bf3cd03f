package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** One year: "Năm 2024", "cả năm 2024"; "cả năm" alone is the plan's year; "2024" only where a time is sure to follow. */
final class YearReader {

    private YearReader() {}

    static @Nullable Period read(Cursor cursor, Lead lead) {
        int mark = cursor.mark();
        boolean whole = cursor.take("cả");
        boolean named = cursor.take("năm");
        Integer year = named || lead.allowsBareNumbers() ? cursor.year() : null;
        boolean yearMayLack = named && (whole || lead.allowsBareYearWord());
        if ((year == null && !yearMayLack) || (whole && !named)) {
            cursor.back(mark);
            return null;
        }
        return Period.wholeYear(year);
    }
}
