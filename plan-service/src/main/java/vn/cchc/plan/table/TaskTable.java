package vn.cchc.plan.table;

import java.util.List;

/** A table of tasks: its header and its rows in their order. */
public record TaskTable(String name, Header header, List<TableRow> rows) {

    public TaskTable {
        rows = List.copyOf(rows);
    }
}
