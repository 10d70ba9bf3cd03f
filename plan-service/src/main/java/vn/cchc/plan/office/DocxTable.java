package vn.cchc.plan.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.plan.table.Cell;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Line;
import vn.cchc.plan.table.Origin;

/** One table of a Word document while it is read. */
final class DocxTable {

    private final int number;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, String> above = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<Cell> row = new ArrayList<>();
    private int rows;
    private int span = 1;
    private boolean began;
    private boolean continues;
    private boolean restarts;
    private boolean deleted;
    private Origin origin = Origin.WRITTEN;

    DocxTable(int number) {
        this.number = number;
    }

    String place() {
        return "bảng " + number + ", dòng " + rows;
    }

    void startRow() {
        row = new ArrayList<>();
        deleted = false;
        rows++;
    }

    /** Somebody deleted it and nobody has accepted that yet: it is not shown. */
    void deleteRow() {
        deleted = true;
    }

    void skipColumns(int columns) {
        for (int i = 0; i < Math.min(columns, Limits.COLUMNS); i++) {
            row.add(Cell.empty(row.size()));
        }
    }

    void startCell() {
        text.setLength(0);
        span = 1;
        began = false;
        continues = false;
        restarts = false;
        origin = Origin.WRITTEN;
    }

    void span(int columns) {
        span = Math.clamp(columns, 1, Limits.COLUMNS);
    }

    void merge(boolean restart) {
        restarts = restart;
        continues = !restart;
    }

    void paragraph(String words) {
        if (text.length() + words.length() > Limits.CELL) {
            throw CellText.tooLong(place());
        }
        if (began) {
            text.append('\n');
        }
        text.append(words);
        began = true;
    }

    /** A paragraph that shows nothing but the number the program counts for it. */
    void count(String counted) {
        paragraph(counted);
        origin = Origin.COUNTED;
    }

    void endCell() {
        int start = row.size();
        String words = CellText.clean(text, place());
        if (continues) {
            words = above.getOrDefault(start, words);
            origin = Origin.MERGED;
        } else if (restarts) {
            above.put(start, words);
        } else {
            above.remove(start);
        }
        for (int i = 0; i < span && row.size() < Limits.COLUMNS; i++) {
            row.add(new Cell(words, start, origin));
        }
    }

    void endRow() {
        Line line = new Line(rows, row);
        if (deleted || line.isEmpty()) {
            return;
        }
        if (lines.size() == Limits.LINES) {
            throw Limits.tooManyRows();
        }
        lines.add(line);
    }

    Grid grid(String caption) {
        return new Grid("Bảng " + number, caption, lines);
    }

    /** As text of the cell it stands in. */
    String asText() {
        return lines.stream()
                .map(line -> line.cells().stream().map(Cell::text).distinct().collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
