package vn.cchc.plan.table;

import java.util.List;

/** How we write the table ourselves; what is written so is read back the same. */
public final class Layout {

    /** The heading above tasks that belong to no field. */
    public static final String NO_FIELD = "Nhiệm vụ chưa xếp lĩnh vực";

    /** The header of the columns. */
    public static final List<String> HEADER = List.of(
            "STT",
            "Nội dung/Nhiệm vụ",
            "Sản phẩm",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian hoàn thành",
            "Ghi chú");

    private static final List<String> TENS = List.of("", "X", "XX", "XXX");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    /** Numerals of I, V and X only: an L or a C in front of a heading would read as a letter. */
    private static final int MOST = 39;

    private Layout() {}

    /** The heading of the n-th section; behind the thirty-ninth they are counted anew. */
    public static String heading(int number, String words) {
        int shown = (number - 1) % MOST + 1;
        return TENS.get(shown / 10) + ONES.get(shown % 10) + ". " + words;
    }
}
