package vn.cchc.plan;

/** What the OpenAPI document says of the parameters that many operations share. */
public final class OperationTexts {

    public static final String IF_MATCH =
            "Phiên bản đã đọc (ETag); thiếu 428, đã cũ 412 / The version read (ETag); absent 428, stale 412";
    public static final String IDEMPOTENCY_KEY =
            "Gửi lại cùng khóa thì nhận lại câu trả lời đầu / The same key again brings the first answer again";
    public static final String AS_OF = "Ngày cần xem, mặc định hôm nay (giờ Việt Nam) / The day asked for, else today";
    public static final String LIMIT = "Số dòng, 1–200, mặc định 50 / Rows, 1–200, 50 if absent";
    public static final String CURSOR = "Con trỏ next của trang trước / The page before's next";

    private OperationTexts() {}
}
