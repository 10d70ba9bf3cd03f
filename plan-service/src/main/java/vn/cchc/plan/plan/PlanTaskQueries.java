package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.TaskLink;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** Reads the tasks of any edition of a plan: present wordings beside those that no longer hold, one statement a page. */
@ApplicationScoped
public class PlanTaskQueries {

    private static final String SELECT = """
            select worded.*,
                   (select coalesce(jsonb_agg(jsonb_build_object('kind', i.implements_kind, 'id', i.implements_id)), '[]')
                    from plan.task_implements i where i.task_id = worded.id) as links,
                   ? or exists (select 1 from plan.assignment a
                                where a.task_id = worded.id and a.agency = any(string_to_array(?, ',')))
                     or exists (select 1 from plan.task_coordinator c
                                where c.task_id = worded.id and c.agency = any(string_to_array(?, ','))) as involved
            from (select t.id, t.ordinal, t.edition as since, jsonb_build_object(
                             'ordinal', t.ordinal, 'stt', t.stt, 'fieldText', t.field_text, 'fieldCode', t.field_code,
                             'content', t.content, 'product', t.product, 'leads', t.leads, 'coordinators', t.coordinators,
                             'deadline', t.deadline, 'note', t.note, 'warnings', to_jsonb(t.warnings)) as task
                  from plan.task t
                  where t.plan_id = ? and t.edition <= ? and (t.dropped_in is null or t.dropped_in > ?)
                  union all
                  select e.task_id, e.ordinal, e.since, e.task from plan.task_edition e
                  where e.plan_id = ? and e.since <= ? and e.until >= ?) worded
            where worded.ordinal > cast(? as integer) order by worded.ordinal limit ?""";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    public PlanTaskQueries(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /** In the document's order; what is not the caller's is reduced to title and place. */
    List<PlanTaskView> list(UUID plan, int edition, boolean inside, Caller caller, PageRequest page) {
        String agencies = String.join(",", access.readable(caller));
        String after = page.after(0);
        return sql.list(
                SELECT,
                row -> {
                    PlanTaskView task = view(row);
                    return row.flag("involved") ? task : task.reduced();
                },
                inside,
                agencies,
                agencies,
                plan,
                edition,
                edition,
                plan,
                edition,
                edition,
                after == null ? "0" : after,
                page.fetch());
    }

    private PlanTaskView view(Cells row) throws SQLException {
        NewTask task = wire.read(row.text("task"), NewTask.class);
        return new PlanTaskView(
                row.uuid("id"),
                row.integer("ordinal"),
                task.stt(),
                task.fieldText(),
                task.fieldCode(),
                task.content(),
                task.product(),
                task.leads(),
                task.coordinators(),
                task.deadline(),
                task.note(),
                task.warnings(),
                row.integer("since"),
                false,
                Arrays.asList(wire.read(row.text("links"), TaskLink[].class)));
    }
}
