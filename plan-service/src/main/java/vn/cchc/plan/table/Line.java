package vn.cchc.plan.table;

import java.util.List;

/**
 * One line of a grid.
 *
 * @param number where it stands in its sheet or table, from 1
 * @param cells one for every column, merged ones repeated
 */
public record Line(int number, List<Cell> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of that column; empty behind the line's end. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.empty(column);
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    /** What really begins here: neither empty nor covered from the left. */
    List<Integer> anchors() {
        return java.util.stream.IntStream.range(0, cells.size())
                .filter(column ->
                        !cells.get(column).isEmpty() && cells.get(column).start() == column)
                .boxed()
                .toList();
    }

    /** How many columns the cell that begins there covers. */
    int width(int column) {
        int width = 1;
        while (column + width < cells.size() && cells.get(column + width).start() == column) {
            width++;
        }
        return width;
    }
}
