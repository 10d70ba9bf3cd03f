package vn.cchc.plan.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.office.Limits;
import vn.cchc.plan.office.OfficeFile;
import vn.cchc.plan.table.AmbiguousHeader;
import vn.cchc.plan.table.Column;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Header;
import vn.cchc.plan.table.TableRow;
import vn.cchc.plan.table.TaskTable;
import vn.cchc.plan.table.TaskTables;
import vn.cchc.platform.web.Refusal;

/**
 * A document cut into rows.
 *
 * @param tables every sheet or table, whether it holds tasks or not
 * @param rows the tasks of the chosen ones, in order
 */
record SourceDocument(List<SourceTable> tables, List<RowCells> rows) {

    private static final String SOUGHT =
            "STT, Lĩnh vực, Nội dung/Nhiệm vụ (*), Sản phẩm, Cơ quan chủ trì (**), Cơ quan phối hợp,"
                    + " Thời gian hoàn thành (**), Ghi chú";
    private static final int SHOWN_LINES = 3;
    private static final int SHOWN_LENGTH = 160;

    /**
     * Reads the file.
     *
     * @param chosen numbers of the tables to read; empty for every one that holds tasks
     */
    static SourceDocument read(Path file, Set<Integer> chosen, FieldNames fields) {
        List<Grid> grids = OfficeFile.grids(file);
        TaskTables reader = new TaskTables(fields::isField);
        List<SourceTable> tables = new ArrayList<>();
        List<RowCells> rows = new ArrayList<>();
        for (int place = 0; place < grids.size(); place++) {
            Grid grid = grids.get(place);
            Optional<TaskTable> table = table(reader, grid);
            boolean read = table.isPresent() && (chosen.isEmpty() || chosen.contains(place + 1));
            tables.add(describe(place + 1, grid, table, read));
            if (read) {
                add(rows, table.get());
            }
        }
        check(grids, tables, chosen, rows);
        return new SourceDocument(tables, rows);
    }

    private static Optional<TaskTable> table(TaskTables reader, Grid grid) {
        try {
            return reader.read(grid);
        } catch (AmbiguousHeader e) {
            throw new Refusal(PlanProblem.IMPORT_COLUMNS_ALIKE, grid.name(), e.names());
        }
    }

    private static void add(List<RowCells> rows, TaskTable table) {
        // another annex without a heading is a boundary too
        boolean boundary = !rows.isEmpty();
        for (TableRow row : table.rows()) {
            boolean fieldless = row.section() == null && row.text(Column.FIELD).isEmpty();
            rows.add(RowCells.of(table.name(), row, row.restart() || (boundary && fieldless)));
            boundary = false;
        }
        if (rows.size() > Limits.TASKS) {
            throw new Refusal(PlanProblem.IMPORT_TOO_MANY_ROWS, Limits.TASKS);
        }
    }

    private static SourceTable describe(int number, Grid grid, Optional<TaskTable> table, boolean read) {
        if (table.isEmpty()) {
            return new SourceTable(number, grid.name(), null, Map.of(), List.of(), 0, false);
        }
        Header header = table.get().header();
        int line = grid.lines().get(header.last()).number();
        int rows = table.get().rows().size();
        return new SourceTable(number, grid.name(), line, header.names(), header.ignored(), rows, read);
    }

    private static void check(List<Grid> grids, List<SourceTable> tables, Set<Integer> chosen, List<RowCells> rows) {
        if (tables.stream().allMatch(table -> table.headerLine() == null)) {
            throw new Refusal(PlanProblem.IMPORT_NOT_READABLE, SOUGHT, beginning(grids));
        }
        for (int number : chosen) {
            boolean there = number <= tables.size() && tables.get(number - 1).headerLine() != null;
            if (!there) {
                throw Refusal.invalid("tables", "unknown-table", number);
            }
        }
        if (rows.isEmpty()) {
            throw new Refusal(PlanProblem.IMPORT_EMPTY);
        }
    }

    /** What the first lines hold, so that a person sees what was looked at. */
    private static String beginning(List<Grid> grids) {
        String lines = grids.stream()
                .flatMap(grid -> grid.lines().stream())
                .filter(line -> !line.isEmpty())
                .limit(SHOWN_LINES)
                .map(line -> line.cells().stream()
                        .map(cell -> cell.text().replace('\n', ' '))
                        .distinct()
                        .collect(Collectors.joining(" | ")))
                .map(text -> "“" + text.substring(0, Math.min(SHOWN_LENGTH, text.length())) + "”")
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "–" : lines;
    }
}
