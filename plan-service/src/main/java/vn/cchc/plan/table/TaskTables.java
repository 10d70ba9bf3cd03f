package vn.cchc.plan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a grid as a table of tasks. */
public final class TaskTables {

    private final Predicate<String> isField;

    /** @param isField whether those words are a reform field's */
    public TaskTables(Predicate<String> isField) {
        this.isField = isField;
    }

    /**
     * The table in that grid; empty where no header of tasks is found.
     *
     * @throws AmbiguousHeader if two columns bear one name
     */
    public Optional<TaskTable> read(Grid grid) {
        return new HeaderFinder(grid).find().map(header -> new TaskTable(grid.name(), header, rows(grid, header)));
    }

    private List<TableRow> rows(Grid grid, Header header) {
        LineKinds kinds = new LineKinds(grid, header, isField);
        Headings headings = new Headings(isField);
        if (isField.test(Numbering.stripped(grid.caption()))) {
            headings.read(grid.caption());
        }
        List<TableRow> rows = new ArrayList<>();
        int count = 0;
        boolean headed = true;
        for (int index = header.last() + 1; index < grid.lines().size(); index++) {
            Line line = grid.lines().get(index);
            LineKind kind = kinds.kind(index);
            if (kind == LineKind.SECTION) {
                headings.read(kinds.heading(line));
                headed = true;
            } else if (kind == LineKind.TASK) {
                Map<Column, Cell> cells = cells(line, header);
                Cell stt = cells.get(Column.STT);
                OptionalInt number = Numbering.count(stt == null ? "" : stt.text());
                boolean fieldless = headings.field() == null && !cells.containsKey(Column.FIELD);
                boolean restart = fieldless && !headed && number.orElse(0) == 1 && count >= 1;
                rows.add(new TableRow(line.number(), cells, headings.field(), headings.part(), restart));
                count = number.orElse(count);
                headed = false;
            }
        }
        return rows;
    }

    private static Map<Column, Cell> cells(Line line, Header header) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        header.columns().forEach((column, places) -> {
            Cell cell = places.size() == 1 ? line.cell(places.getFirst()) : joined(line, places);
            boolean intruder = cell.start() < places.getFirst();
            if (!cell.isEmpty() && !intruder) {
                cells.put(column, cell);
            }
        });
        return cells;
    }

    /** One name over several columns: what stands in them, each once. */
    private static Cell joined(Line line, List<Integer> places) {
        List<Cell> cells =
                places.stream().map(line::cell).filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty()) {
            return Cell.empty(places.getFirst());
        }
        String text = cells.stream().map(Cell::text).distinct().collect(Collectors.joining("\n"));
        return new Cell(text, cells.getFirst().start(), cells.getFirst().origin());
    }
}
