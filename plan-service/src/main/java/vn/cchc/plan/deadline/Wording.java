package vn.cchc.plan.deadline;

import java.util.List;

/** Phrases that several families share; the longer of two that begin alike stands first. */
final class Wording {

    /** "At the latest". */
    static final List<List<String>> LATEST = List.of(
            List.of("chậm", "nhất"),
            List.of("muộn", "nhất"),
            List.of("trễ", "nhất"),
            List.of("không", "quá"),
            List.of("không", "muộn", "hơn"),
            List.of("không", "chậm", "hơn"));

    /** "Until". */
    static final List<List<String>> UNTIL = List.of(List.of("cho", "đến"), List.of("đến"), List.of("tới"));

    /** "The end of". */
    static final List<List<String>> END = List.of(List.of("hết"), List.of("cuối"));

    /** "In". */
    static final List<List<String>> WITHIN = List.of(List.of("trong"), List.of("vào"));

    /** "Every"; "hàng" is spelled "hằng" by then. */
    static final List<List<String>> EVERY = List.of(List.of("hằng"), List.of("mỗi"));

    private static final List<List<String>> THE = List.of(List.of("các"), List.of("những"));

    private static final List<List<String>> NEXT = List.of(
            List.of("năm", "tiếp", "theo"),
            List.of("năm", "tiếp", "sau"),
            List.of("năm", "kế", "tiếp"),
            List.of("năm", "sau"));

    private Wording() {}

    /** Takes "các năm tiếp theo" and its like. */
    static boolean takeFollowingYears(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.takeOneOf(THE) && cursor.takeOneOf(NEXT)) {
            return true;
        }
        cursor.back(mark);
        return false;
    }

    /** Takes "và các năm tiếp theo" or "trở đi", with which a span loses its end. */
    static boolean takeOpenEnd(Cursor cursor) {
        int mark = cursor.mark();
        if (cursor.take("trở", "đi") || (cursor.take("và") && takeFollowingYears(cursor))) {
            return true;
        }
        cursor.back(mark);
        return false;
    }
}
