package vn.cchc.plan.deadline;

import org.jspecify.annotations.Nullable;

/** Work that never stops: "thường xuyên, liên tục, kịp thời", "theo thời gian thực". "Kịp thời" alone says nothing. */
final class AlwaysFamily {

    private AlwaysFamily() {}

    static @Nullable Meaning read(Cursor cursor) {
        if (cursor.take("theo", "thời", "gian", "thực") || cursor.take("thời", "gian", "thực")) {
            return new Meaning.Always();
        }
        if (!takeAdverb(cursor)) {
            return null;
        }
        boolean further = true;
        while (further) {
            int mark = cursor.mark();
            if (!cursor.take(",")) {
                cursor.take("và");
            }
            further = takeAdverb(cursor) || cursor.take("kịp", "thời");
            if (!further) {
                cursor.back(mark);
            }
        }
        return new Meaning.Always();
    }

    private static boolean takeAdverb(Cursor cursor) {
        return cursor.take("thường", "xuyên") || cursor.take("liên", "tục");
    }
}
