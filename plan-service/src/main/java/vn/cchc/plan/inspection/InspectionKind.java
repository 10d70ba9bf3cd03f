package vn.cchc.plan.inspection;

/** Who looks, and at what. */
public enum InspectionKind {
    /** Of administrative reform, by the year's plan. */
    PAR("Kiểm tra cải cách hành chính"),
    UNANNOUNCED("Kiểm tra đột xuất"),
    CIVIL_SERVICE("Kiểm tra công vụ"),
    /** By the agency itself. */
    SELF_INSPECTION("Tự kiểm tra"),
    /** Recorded from a conclusion of the inspectorate. */
    INSPECTORATE_FINDING("Kết luận thanh tra"),
    /** Recorded from a report of the state audit. */
    AUDIT_FINDING("Kết luận kiểm toán");

    private final String title;

    InspectionKind(String title) {
        this.title = title;
    }

    /** As the documents of findings are headed. */
    String title() {
        return title;
    }
}
