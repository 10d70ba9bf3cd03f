package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PageRequest;

/** Keeps the rows of drafts; changed ones are written in one batch. */
@ApplicationScoped
class ImportRows {

    private static final String INSERT = """
            insert into plan.plan_import_row
                (cells, edit, reading, field_code, kind, shares, skipped, boundary, issues, import_id, row)
            values (cast(? as jsonb), cast(? as jsonb), cast(? as jsonb), ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?)""";
    private static final String UPDATE = """
            update plan.plan_import_row
            set cells = cast(? as jsonb), edit = cast(? as jsonb), reading = cast(? as jsonb), field_code = ?, kind = ?,
                shares = ?, skipped = ?, boundary = ?, issues = string_to_array(?, ',')
            where import_id = ? and row = ?""";

    private final Sql sql;
    private final Wire wire;

    ImportRows(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    void add(UUID draft, List<StoredRow> rows) {
        sql.batch(INSERT, values(draft, rows));
    }

    void change(UUID draft, List<StoredRow> rows) {
        sql.batch(UPDATE, values(draft, rows));
    }

    /** Every row in its order. */
    List<StoredRow> all(UUID draft) {
        return sql.list(
                "select cells, edit, reading from plan.plan_import_row where import_id = ? order by row",
                row -> new StoredRow(
                        wire.read(row.text("cells"), RowCells.class),
                        wire.read(row.text("edit"), RowEdit.class),
                        wire.read(row.text("reading"), DraftRow.class)),
                draft);
    }

    Optional<DraftRow> one(UUID draft, int number) {
        return sql.first(
                "select reading from plan.plan_import_row where import_id = ? and row = ?",
                row -> wire.read(row.text("reading"), DraftRow.class),
                draft,
                number);
    }

    /** A page in the rows' order. */
    List<DraftRow> page(UUID draft, @Nullable String issue, PageRequest page) {
        String after = page.after(0);
        return sql.list(
                """
                select reading from plan.plan_import_row
                where import_id = ? and row > cast(? as integer) and (cast(? as text) is null or ? = any(issues))
                order by row limit ?""",
                row -> wire.read(row.text("reading"), DraftRow.class),
                draft,
                after == null ? "0" : after,
                issue,
                issue,
                page.fetch());
    }

    private List<@Nullable Object[]> values(UUID draft, List<StoredRow> rows) {
        List<@Nullable Object[]> values = new ArrayList<>(rows.size());
        for (StoredRow row : rows) {
            DraftRow reading = row.reading();
            values.add(new @Nullable Object[] {
                wire.text(row.cells()),
                wire.text(row.edit()),
                wire.text(reading),
                reading.task().fieldCode(),
                reading.task().deadline().kind().name(),
                reading.assignments(),
                reading.skip(),
                row.cells().restart(),
                String.join(",", reading.openIssues()),
                draft,
                reading.row()
            });
        }
        return values;
    }
}
