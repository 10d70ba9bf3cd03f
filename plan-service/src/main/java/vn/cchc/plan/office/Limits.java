package vn.cchc.plan.office;

import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** How much of a file is ever read. */
public final class Limits {

    /** Bytes of a file. */
    public static final long FILE = 20L * 1024 * 1024;
    /** Tasks of an import. */
    public static final int TASKS = 5_000;
    /** Characters of a cell. */
    static final int CELL = 20_000;
    /** Lines of one sheet or table that hold something: the tasks, with room for titles and headings. */
    static final int LINES = 6_000;
    /** Columns that are looked at. */
    static final int COLUMNS = 64;
    /** Sheets or tables of a file. */
    static final int GRIDS = 100;
    /** Parts of a package. */
    static final int PARTS = 5_000;
    /** Bytes all parts together may inflate to. */
    static final long INFLATED = 100L * 1024 * 1024;
    /** A part may inflate to this many times its size once it is larger than {@link #SMALL}. */
    static final int RATIO = 150;
    /** Bytes. */
    static final long SMALL = 5L * 1024 * 1024;
    /** XML elements in one another: less than the parser's own limit, so that the refusal is ours. */
    static final int DEPTH = 80;
    /** Tables in one another. */
    static final int TABLES_DEEP = 5;
    /** Merged ranges of a sheet. */
    static final int MERGES = 20_000;

    private Limits() {}

    static Refusal tooManyRows() {
        return new Refusal(PlanProblem.IMPORT_TOO_MANY_ROWS, TASKS);
    }

    static Refusal broken() {
        return new Refusal(PlanProblem.IMPORT_BROKEN);
    }
}
