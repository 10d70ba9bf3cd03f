package vn.cchc.plan.table;

import java.util.List;

/**
 * The columns of the usual appendix and the names documents give them, folded by {@link Fold#bare}. An earlier name is a
 * surer one; {@code hints} are words that betray the column within a longer name.
 */
public enum Column {
    STT("stt|tt|so tt|so thu tu|thu tu|#|no|row no|seq", ""),
    FIELD("field|linh vuc|field title|field code|linh vuc cai cach|ten linh vuc|nhom nhiem vu", "linh vuc"),
    CONTENT(
            "content|noi dung nhiem vu|noi dung|nhiem vu|nhiem vu cu the|ten nhiem vu"
                    + "|noi dung cong viec|nhiem vu giai phap|nhiem vu va giai phap"
                    + "|noi dung nhiem vu giai phap|noi dung thuc hien|noi dung hoat dong|hoat dong"
                    + "|cong viec|nhiem vu cong viec|giai phap|ten de an|ten du an|ten de an du an|solution"
                    + "|text verbatim|title verbatim|task|title",
            "nhiem vu|noi dung|giai phap|cong viec|ten de an|ten du an"),
    PRODUCT(
            "product|san pham|san pham dau ra|ket qua san pham|san pham ket qua|ket qua"
                    + "|ket qua dau ra|ket qua dat duoc|ket qua thuc hien|dau ra|san pham hoan thanh",
            "san pham|dau ra|ket qua"),
    LEAD(
            "lead|co quan chu tri|don vi chu tri|cq chu tri|chu tri|co quan don vi chu tri"
                    + "|co quan don vi chu tri thuc hien|co quan chu tri thuc hien|don vi chu tri thuc hien"
                    + "|chu tri thuc hien|co quan chu tri soan thao|co quan thuc hien|don vi thuc hien"
                    + "|co quan don vi thuc hien|lead verbatim",
            "chu tri"),
    COORDINATING(
            "coordinating|co quan phoi hop|don vi phoi hop|cq phoi hop|phoi hop"
                    + "|co quan don vi phoi hop|co quan don vi phoi hop thuc hien|co quan phoi hop thuc hien"
                    + "|phoi hop thuc hien",
            "phoi hop"),
    DEADLINE(
            "deadline text|thoi gian hoan thanh|thoi han hoan thanh|han hoan thanh"
                    + "|thoi gian thuc hien|thoi han thuc hien|thoi gian|thoi han|tien do|tien do thuc hien"
                    + "|tien do hoan thanh|lo trinh|lo trinh thuc hien|thoi diem hoan thanh|deadline"
                    + "|completion verbatim",
            "thoi gian|thoi han|tien do|lo trinh|han hoan thanh"),
    NOTE("note|ghi chu|ghi chu khac|remark|remark verbatim", "ghi chu");

    private final String names;
    private final String hints;

    Column(String names, String hints) {
        this.names = names;
        this.hints = hints;
    }

    List<String> names() {
        return List.of(names.split("\\|"));
    }

    List<String> hints() {
        return hints.isEmpty() ? List.of() : List.of(hints.split("\\|"));
    }
}
