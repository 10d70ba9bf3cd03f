package vn.cchc.plan.deadline;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Part of a year or month: "6 tháng đầu năm 2024", "04 tháng cuối năm", "nửa đầu năm 2024", "tuần đầu tháng 6/2024". */
final class PartReader {

    private static final Map<String, Integer> SPOKEN = Map.of("ba", 3, "sáu", 6, "chín", 9);

    private PartReader() {}

    static @Nullable Period read(Cursor cursor) {
        int mark = cursor.mark();
        Period part = cursor.take("tuần", "đầu") ? firstWeek(cursor) : months(cursor);
        if (part == null) {
            cursor.back(mark);
        }
        return part;
    }

    /** The first seven days, whichever day of the week the month begins with. */
    private static @Nullable Period firstWeek(Cursor cursor) {
        cursor.take("tiên");
        cursor.take("của");
        Period month = cursor.take("tháng") ? MonthReader.numbered(cursor) : null;
        return month == null
                ? null
                : new Period(DeadlineKind.RANGE, month.firstMonth(), 1, month.firstMonth(), 7, month.year());
    }

    private static @Nullable Period months(Cursor cursor) {
        int count = cursor.take("nửa") ? 6 : counted(cursor);
        boolean head = cursor.take("đầu");
        boolean tail = !head && cursor.take("cuối");
        // One month has its name, and twelve are not the first or the last of a year.
        if (count < 2 || count > 11 || !(head || tail) || !cursor.take("năm")) {
            return null;
        }
        DeadlineKind kind = count == 6 ? DeadlineKind.HALF : DeadlineKind.RANGE;
        Integer year = cursor.year();
        return head ? Period.months(kind, 1, count, year) : Period.months(kind, 13 - count, 12, year);
    }

    private static int counted(Cursor cursor) {
        Integer count = cursor.number();
        if (count == null) {
            String word = cursor.word();
            count = word == null ? 0 : SPOKEN.getOrDefault(word, 0);
        }
        return cursor.take("tháng") ? count : 0;
    }
}
