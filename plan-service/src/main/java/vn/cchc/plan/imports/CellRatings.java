package vn.cchc.plan.imports;

import java.util.EnumMap;
import java.util.Map;
import vn.cchc.plan.table.Column;

/** How surely each cell of one row was read: never surer than the way its text came there. */
final class CellRatings {

    private final RowCells cells;
    private final Map<Column, Confidence> ratings = new EnumMap<>(Column.class);

    CellRatings(RowCells cells) {
        this.cells = cells;
    }

    /** A person decided it. */
    void settle(Column column) {
        ratings.put(column, Confidence.SETTLED);
    }

    /** What was found in a cell; an empty one is not rated. What a person decided stays, unless nothing fits it. */
    void rate(Column column, String text, Confidence found) {
        boolean settled = ratings.get(column) == Confidence.SETTLED;
        if (found == Confidence.SETTLED) {
            settle(column);
        } else if (!text.isEmpty() && (!settled || found == Confidence.UNSURE)) {
            ratings.put(column, Names.worse(found, origin(column)));
        }
    }

    /** Something speaks against the reading. */
    void doubt(Column column) {
        ratings.put(column, Confidence.UNSURE);
    }

    Map<Column, Confidence> all() {
        return ratings;
    }

    private Confidence origin(Column column) {
        return switch (cells.at(column).origin()) {
            case WRITTEN -> Confidence.EXACT;
            case FORMATTED -> Confidence.NORMALISED;
            case FORMULA, MERGED, COUNTED -> Confidence.INFERRED;
        };
    }
}
