package vn.cchc.plan.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One task as the table has it.
 *
 * @param line where it stands in its sheet or table, from 1
 * @param cells the columns that hold something
 * @param section the heading of the field above it; null if there is none
 * @param part the heading below that one; null if there is none
 * @param restart whether the numbering begins anew here though no heading says so
 */
public record TableRow(
        int line,
        Map<Column, Cell> cells,
        @Nullable String section,
        @Nullable String part,
        boolean restart) {

    public TableRow {
        cells = Map.copyOf(cells);
    }

    /** The text of that column; empty if nothing stands there. */
    public String text(Column column) {
        Cell cell = cells.get(column);
        return cell == null ? "" : cell.text();
    }
}
