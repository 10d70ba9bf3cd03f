package vn.cchc.plan.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines that wait: "Sau khi Bộ Nội vụ công bố …", "khi có hướng dẫn …", "trong vòng 15 ngày làm việc kể từ ngày …". The
 * event is free text for a person to bind; a text that also names a time is not read at all, because half of it would be lost.
 */
final class EventFamily {

    private static final List<List<String>> ONCE =
            List.of(List.of("ngay", "sau", "khi"), List.of("sau", "khi"), List.of("ngay", "khi"), List.of("khi"));

    private static final List<List<String>> ALLOWED = List.of(
            List.of("trong", "vòng"),
            List.of("trong", "thời", "hạn"),
            List.of("trong", "thời", "gian"),
            List.of("trong"),
            List.of("tối", "đa"),
            List.of("sau"));

    private static final List<List<String>> COUNTED_FROM =
            List.of(List.of("kể", "từ"), List.of("tính", "từ"), List.of("từ"), List.of("sau"));

    private EventFamily() {}

    static @Nullable Meaning read(Cursor cursor) {
        if (cursor.takeOneOf(ONCE)) {
            return after(cursor, null);
        }
        boolean latest = cursor.takeOneOf(Wording.LATEST);
        if (latest) {
            cursor.take("là");
        }
        // "Sau 15 ngày" alone is a first day, not a last one.
        int mark = cursor.mark();
        if (!latest && cursor.take("sau")) {
            cursor.back(mark);
            return null;
        }
        cursor.takeOneOf(ALLOWED);
        Offset offset = offset(cursor);
        cursor.take(",");
        if (offset == null || !cursor.takeOneOf(COUNTED_FROM)) {
            return null;
        }
        return cursor.take("khi") || startsWithDayOfSomething(cursor) ? after(cursor, offset) : null;
    }

    private static @Nullable Offset offset(Cursor cursor) {
        Integer days = cursor.number(1, 3);
        if (days == null || days == 0 || !cursor.take("ngày")) {
            return null;
        }
        return new Offset(days, cursor.take("làm", "việc") ? Offset.Unit.WORKING : Offset.Unit.CALENDAR);
    }

    /** "ngày ký", but not "ngày 15/3/2024": how to count from a date is for a person to say. */
    static boolean startsWithDayOfSomething(Cursor cursor) {
        int mark = cursor.mark();
        boolean something = cursor.take("ngày") && cursor.word() != null;
        cursor.back(mark);
        return something;
    }

    private static @Nullable Meaning after(Cursor cursor, @Nullable Offset offset) {
        if (!EventWords.soundLikeOne(cursor)) {
            return null;
        }
        return new Meaning.After(cursor.rest(), offset);
    }
}
