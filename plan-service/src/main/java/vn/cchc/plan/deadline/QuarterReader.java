package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One quarter: "Quý IV/2023", "quý 4-2023", "quý 04 năm 2023", "quý I". */
final class QuarterReader {

    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private QuarterReader() {}

    static @Nullable Period read(Cursor cursor) {
        int mark = cursor.mark();
        Period quarter = cursor.take("quý") ? numbered(cursor) : null;
        if (quarter == null) {
            cursor.back(mark);
        }
        return quarter;
    }

    /** A quarter whose word "quý" stands earlier, as the III of "Quý II, III/2024". */
    static @Nullable Period numbered(Cursor cursor) {
        int mark = cursor.mark();
        Integer number = cursor.number();
        if (number == null) {
            String word = cursor.word();
            number = word == null ? 0 : ROMAN.indexOf(word) + 1;
        }
        if (number < 1 || number > 4) {
            cursor.back(mark);
            return null;
        }
        return Period.months(DeadlineKind.QUARTER, number * 3 - 2, number * 3, YearTail.read(cursor));
    }
}
