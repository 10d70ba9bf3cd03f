package vn.cchc.plan.imports;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.table.Column;
import vn.cchc.plan.table.Origin;
import vn.cchc.plan.table.TableRow;

/**
 * A row as the document has it, kept so that it can be read again.
 *
 * @param table the sheet or table; null for a row a person added
 * @param line its line there; null for a row a person added
 * @param cells the columns that hold something
 * @param section the heading of the field above it; null if none
 * @param part the heading below that one; null if none
 * @param restart whether the numbering begins anew here though no heading says so
 */
record RowCells(
        @Nullable String table,
        @Nullable Integer line,
        Map<Column, Text> cells,
        @Nullable String section,
        @Nullable String part,
        boolean restart) {

    /** What stands in a cell and how it came there. */
    record Text(String text, Origin origin) {}

    private static final Text NOTHING = new Text("", Origin.WRITTEN);

    RowCells {
        cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
    }

    static RowCells of(String table, TableRow row, boolean restart) {
        Map<Column, Text> texts = new EnumMap<>(Column.class);
        row.cells().forEach((column, cell) -> texts.put(column, new Text(cell.text(), cell.origin())));
        return new RowCells(table, row.line(), texts, row.section(), row.part(), restart);
    }

    /** A row no document has. */
    static RowCells added() {
        return new RowCells(null, null, Map.of(), null, null, false);
    }

    Text at(Column column) {
        return cells.getOrDefault(column, NOTHING);
    }
}
