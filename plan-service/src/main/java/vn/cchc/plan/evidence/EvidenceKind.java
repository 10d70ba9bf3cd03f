package vn.cchc.plan.evidence;

/** What a file is to the work. */
public enum EvidenceKind {
    /** Sản phẩm: what the task was to bring forth. */
    PRODUCT,
    /** Tài liệu kiểm chứng: what shows that it was done. */
    EVIDENCE
}
