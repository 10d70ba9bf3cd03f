package vn.cchc.plan.table;

import java.util.List;
import java.util.Map;

/**
 * A header that was found.
 *
 * @param first index of its first line in the grid
 * @param last index of its last line
 * @param columns which columns of the grid make up each column of the table
 * @param names what the document calls them
 * @param ignored names of columns that are none of ours
 */
public record Header(
        int first, int last, Map<Column, List<Integer>> columns, Map<Column, String> names, List<String> ignored) {

    public Header {
        columns = Map.copyOf(columns);
        names = Map.copyOf(names);
        ignored = List.copyOf(ignored);
    }

    /** The leftmost grid column of that column; -1 if the table has none. */
    int place(Column column) {
        List<Integer> places = columns.get(column);
        return places == null ? -1 : places.getFirst();
    }
}
