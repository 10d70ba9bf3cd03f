package vn.cchc.plan.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.ReadScope;
import vn.cchc.plan.progress.ExtensionState;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads requests for more time, scoped to the caller in SQL; one statement a page. */
@ApplicationScoped
public class ExtensionQueries {

    private final Sql sql;
    private final AssignmentAccess access;

    public ExtensionQueries(Sql sql, AssignmentAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** Newest first. */
    public List<ExtensionView> list(Caller caller, ExtensionFilter filter, PageRequest page) {
        ReadScope scope = ReadScope.of(access, caller);
        StringBuilder where = new StringBuilder(scope.condition());
        List<@Nullable Object> values = new ArrayList<>(scope.values());
        and(where, values, "assignment_id = ?", filter.assignment());
        and(where, values, "plan_id = ?", filter.plan());
        and(where, values, "agency = ?", filter.agency());
        and(where, values, "field_code = ?", filter.field());
        ExtensionState state = filter.state();
        and(where, values, "state = ?", state == null ? null : state.name());
        and(where, values, "id < cast(? as uuid)", page.after(0));
        values.add(page.fetch());
        return sql.list(
                "select * from plan.extension_request where " + where + " order by id desc limit ?",
                ExtensionQueries::view,
                values.toArray());
    }

    /** One request; 404 for who may not know of it. */
    public ExtensionView get(UUID id, Caller caller) {
        ReadScope scope = ReadScope.of(access, caller);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(id);
        return sql.first(
                        "select * from plan.extension_request where " + scope.condition() + " and id = ?",
                        ExtensionQueries::view,
                        values.toArray())
                .orElseThrow(() -> Refusal.notFound("extension-request", id));
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static ExtensionView view(Cells row) throws SQLException {
        return new ExtensionView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("assignment_id"),
                row.uuid("task_id"),
                row.uuidOrNull("plan_id"),
                row.uuidOrNull("obstacle_id"),
                row.text("agency"),
                row.text("title"),
                ExtensionState.valueOf(row.text("state")),
                row.date("due_to"),
                row.date("wanted"),
                row.text("reason"),
                row.flag("late"),
                row.instant("requested_at"),
                row.text("requested_by"),
                row.dateOrNull("granted"),
                row.textOrNull("decision"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"));
    }
}
