package vn.cchc.plan.table;

import java.util.List;

/**
 * A sheet, or a table of a text.
 *
 * @param name the sheet's, or the table's place in the text
 * @param caption the paragraph before a table of a text; empty if none
 * @param lines those that hold something
 */
public record Grid(String name, String caption, List<Line> lines) {

    public Grid {
        lines = List.copyOf(lines);
    }
}
