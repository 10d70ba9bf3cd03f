package vn.cchc.plan.subtask;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PageRequest;

/** Subtasks by id, and those of an assignment in their order. */
@ApplicationScoped
class SubtaskRepository implements PanacheRepositoryBase<Subtask, UUID> {

    private final Sql sql;

    SubtaskRepository(Sql sql) {
        this.sql = sql;
    }

    /** By place, then id. */
    List<SubtaskView> page(UUID assignmentId, PageRequest page) {
        Where where = Where.of("assignment_id = ?", assignmentId);
        if (page.after(0) != null) {
            where = where.and(
                    "(place, id) > (cast(? as integer), cast(? as uuid))",
                    String.valueOf(page.after(0)),
                    String.valueOf(page.after(1)));
        }
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select * from plan.subtask where " + where.sql() + " order by place, id limit ?",
                SubtaskRepository::view,
                values.toArray());
    }

    /** Where the next one goes. */
    int nextPlace(UUID assignmentId) {
        return sql.first(
                        "select least(coalesce(max(place), 0) + 1, 10000) as place from plan.subtask where assignment_id = ?",
                        row -> row.integer("place"),
                        assignmentId)
                .orElse(1);
    }

    private static SubtaskView view(Cells row) throws SQLException {
        return new SubtaskView(
                row.uuid("id"),
                row.number("version"),
                row.integer("place"),
                row.text("title"),
                row.dateOrNull("due_on"),
                row.textOrNull("assignee"),
                row.flag("done"),
                row.instantOrNull("done_at"),
                row.textOrNull("done_by"));
    }
}
