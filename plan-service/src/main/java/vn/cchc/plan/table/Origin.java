package vn.cchc.plan.table;

/** How a text came into its cell. */
public enum Origin {
    /** It stands there. */
    WRITTEN,
    /** A number or a date, written out by its format. */
    FORMATTED,
    /** The result a formula had when the file was saved. */
    FORMULA,
    /** The cell is covered by a merged one, whose text this is. */
    MERGED,
    /** A number the program counts itself, not printed in the file. */
    COUNTED
}
