package vn.cchc.plan.table;

/** What a line below the header is. */
enum LineKind {
    EMPTY,
    /** The header once more, on a later page. */
    HEADER,
    /** {@code (1) (2) (3) …} below the header. */
    COLUMN_NUMBERS,
    /** The heading of a field or a part of one. */
    SECTION,
    TOTAL,
    TASK
}
