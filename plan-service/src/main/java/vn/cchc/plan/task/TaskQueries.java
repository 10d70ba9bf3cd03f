package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** Reads a plan's tasks with their derived state, one statement a page. */
@ApplicationScoped
public class TaskQueries {

    private static final String SELECT = """
            select t.*, array_to_string(t.warnings, ',') as warning_list, share.total, share.begun, share.done, share.late,
                   ? or p.issuer = any(string_to_array(?, ',')) or p.issuer = any(string_to_array(?, ','))
                   or share.mine
                   or exists (select 1 from plan.task_coordinator c
                              where c.task_id = t.id and c.agency = any(string_to_array(?, ','))) as involved
            from plan.task t
            join plan.plan p on p.id = t.plan_id
            cross join lateral (
                select count(*) as total,
                       count(*) filter (where a.state <> 'NOT_STARTED') as begun,
                       count(*) filter (where a.state in ('DONE', 'DONE_LATE')) as done,
                       count(*) filter (where a.state = 'DONE_LATE') as late,
                       coalesce(bool_or(a.agency = any(string_to_array(?, ','))), false) as mine
                from plan.assignment a where a.task_id = t.id and a.state <> 'CANCELLED') share
            where t.plan_id = ? and t.dropped_in is null and t.ordinal > cast(? as integer)
            order by t.ordinal limit ?""";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    public TaskQueries(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /** In the document's order; what is not the caller's is reduced to title and state. */
    public List<TaskView> list(UUID planId, Caller caller, PageRequest page) {
        String agencies = String.join(",", access.readable(caller));
        String after = page.after(0);
        return sql.list(
                SELECT,
                row -> {
                    TaskView task = view(row);
                    return row.flag("involved") ? task : task.reduced();
                },
                AssignmentAccess.readsAll(caller),
                String.join(",", access.coordinated(caller)),
                String.join(",", access.worked(caller)),
                agencies,
                agencies,
                planId,
                after == null ? "0" : after,
                page.fetch());
    }

    private TaskView view(Cells row) throws SQLException {
        String warnings = row.text("warning_list");
        return new TaskView(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.integer("ordinal"),
                row.textOrNull("stt"),
                row.textOrNull("field_text"),
                row.textOrNull("field_code"),
                row.text("content"),
                row.textOrNull("product"),
                parties(row.text("leads")),
                parties(row.text("coordinators")),
                wire.read(row.text("deadline"), Deadline.class),
                row.textOrNull("note"),
                warnings.isEmpty() ? List.of() : List.of(warnings.split(",")),
                state(row),
                row.number("total"),
                false);
    }

    private List<Party> parties(String json) {
        return Arrays.asList(wire.read(json, Party[].class));
    }

    private static TaskState state(Cells row) throws SQLException {
        long total = row.number("total");
        if (total > 0 && row.number("done") == total) {
            return row.number("late") > 0 ? TaskState.DONE_LATE : TaskState.DONE;
        }
        return row.number("begun") > 0 ? TaskState.IN_PROGRESS : TaskState.NOT_STARTED;
    }
}
