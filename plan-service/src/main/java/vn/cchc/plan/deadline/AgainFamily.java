package vn.cchc.plan.deadline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Recurrence.Every;

/**
 * Rhythms without a day: "định kỳ hằng quý, 6 tháng, năm hoặc đột xuất", "mỗi năm", "theo kế hoạch của từng giai
 * đoạn, hằng năm".
 */
final class AgainFamily {

    private AgainFamily() {}

    static @Nullable Meaning read(Cursor cursor) {
        List<Recurrence> rhythms = new ArrayList<>();
        // "quý, 6 tháng, năm" are periods as well as rhythms: a word before one of them must say which.
        boolean marked = false;
        do {
            marked |= takeMarker(cursor);
            Every every = rhythm(cursor, marked);
            if (every == null) {
                return null;
            }
            Recurrence recurrence = Recurrence.of(every);
            if (!rhythms.contains(recurrence)) {
                rhythms.add(recurrence);
            }
        } while (takeJoint(cursor));
        return new Meaning.Again(rhythms);
    }

    private static boolean takeMarker(Cursor cursor) {
        boolean periodic = cursor.take("định", "kỳ");
        return cursor.takeOneOf(Wording.EVERY) || periodic;
    }

    private static @Nullable Every rhythm(Cursor cursor, boolean marked) {
        Every every = marked ? period(cursor) : null;
        if (every != null) {
            takeOnce(cursor);
            return every;
        }
        return stage(cursor) ? Every.PERIOD : atNoNotice(cursor);
    }

    private static @Nullable Every period(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.take("tháng")) {
            return Every.MONTH;
        }
        if (cursor.take("quý")) {
            return Every.QUARTER;
        }
        if (cursor.take("năm")) {
            return Every.YEAR;
        }
        Integer months = cursor.number();
        if (months == null) {
            months = cursor.take("sáu") ? 6 : cursor.take("chín") ? 9 : 0;
        }
        if ((months == 6 || months == 9) && cursor.take("tháng")) {
            return months == 6 ? Every.HALF : Every.NINE_MONTHS;
        }
        cursor.back(mark);
        return null;
    }

    /** "một lần" adds nothing; any other count is another rhythm and stays unread. */
    private static void takeOnce(Cursor cursor) {
        if (cursor.take("một", "lần") || cursor.take("1", "lần") || cursor.take("01", "lần")) {
            return;
        }
        cursor.take("/", "lần");
    }

    private static boolean stage(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.take("theo")) {
            cursor.take("kế", "hoạch", "của");
            if (cursor.take("từng", "giai", "đoạn") || cursor.take("mỗi", "giai", "đoạn")) {
                return true;
            }
        }
        cursor.back(mark);
        return false;
    }

    private static @Nullable Every atNoNotice(Cursor cursor) {
        cursor.take("theo", "hướng");
        if (!cursor.take("đột", "xuất")) {
            return null;
        }
        if (!cursor.take(",", "không", "báo", "trước") && !cursor.take("theo", "yêu", "cầu")) {
            cursor.take("khi", "có", "yêu", "cầu");
        }
        return Every.AD_HOC;
    }

    private static boolean takeJoint(Cursor cursor) {
        boolean comma = cursor.take(",") || cursor.take(";");
        return cursor.take("và") || cursor.take("hoặc") || comma;
    }
}
