package vn.cchc.plan.edition;

/** What a member of a plan or task is called in Vietnamese and English. */
public enum Label {
    TITLE("title", "Tên kế hoạch", "Title"),
    PERIOD_FROM("periodFrom", "Kỳ kế hoạch từ ngày", "Period from"),
    PERIOD_TO("periodTo", "Kỳ kế hoạch đến ngày", "Period to"),
    PERIOD_TEXT("periodText", "Kỳ kế hoạch theo văn bản", "Period as printed"),
    LEGAL_BASES("legalBases", "Căn cứ pháp lý", "Legal bases"),
    SIGNER("signer", "Người ký", "Signer"),
    DOCUMENT_TYPE("documentType", "Loại văn bản", "Document type"),
    ISSUER_TEXT("issuerText", "Cơ quan ban hành theo văn bản", "Issuer as printed"),
    PROPOSED_BY("proposedBy", "Người đề nghị", "Proposed by"),
    RECIPIENTS("recipients", "Nơi nhận", "Recipients"),
    BUDGET_ESTIMATE("budgetEstimate", "Kinh phí dự kiến", "Estimated budget"),
    BUDGET_SOURCE("budgetSource", "Nguồn kinh phí", "Source of the budget"),
    PARENT("parent", "Kế hoạch cấp trên", "Parent plan"),
    STT("stt", "Số thứ tự", "Number"),
    FIELD("field", "Lĩnh vực", "Field"),
    CONTENT("content", "Nội dung", "Content"),
    PRODUCT("product", "Sản phẩm", "Product"),
    LEADS("leads", "Cơ quan chủ trì", "Leads"),
    COORDINATORS("coordinators", "Cơ quan phối hợp", "Coordinating"),
    DEADLINE("deadline", "Thời gian hoàn thành", "Deadline"),
    NOTE("note", "Ghi chú", "Note");

    private final String member;
    private final String vietnamese;
    private final String english;

    Label(String member, String vietnamese, String english) {
        this.member = member;
        this.vietnamese = vietnamese;
        this.english = english;
    }

    public String member() {
        return member;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public String english() {
        return english;
    }
}
