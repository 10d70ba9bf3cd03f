package vn.cchc.plan.table;

/**
 * One cell of a grid.
 *
 * @param text NFC, stripped; empty where nothing stands
 * @param start the column where the cell begins: another than its own where it is covered from the left
 */
public record Cell(String text, int start, Origin origin) {

    /** A cell that stands for itself. */
    public static Cell of(String text, int column) {
        return new Cell(text, column, Origin.WRITTEN);
    }

    /** A cell where nothing stands. */
    public static Cell empty(int column) {
        return of("", column);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
