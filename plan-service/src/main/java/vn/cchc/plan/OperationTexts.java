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

    public static final String SORT =
            "Thứ tự: dueTo (mặc định), createdAt, -createdAt / Order: by last day, oldest first, newest first";
    public static final String ROLE =
            "Cơ quan chủ trì (LEAD) hay phối hợp (COORDINATING) / What the agency is in the task";
    public static final String FIELD = "Chỉ lĩnh vực này (mã) / Of this reform field only, by code";
    public static final String SOURCE = "Chỉ nguồn giao này / From this source only";
    public static final String CRITERION = "Chỉ phục vụ tiêu chí này (mã) / Serving this criterion only, by code";
    public static final String TEXT =
            "Các từ trong nội dung, sản phẩm; không phân biệt dấu, hoa thường / Words of content and product, accents and case do not matter";

    private OperationTexts() {}
}
