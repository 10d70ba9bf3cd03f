package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Order;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads tasks with their derived state, scoped to the caller in SQL; one statement a page. */
@ApplicationScoped
public class TaskQueries {

    private final Sql sql;
    private final TaskRows rows;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    public TaskQueries(Sql sql, TaskRows rows, AssignmentAccess access, BusinessTime businessTime) {
        this.sql = sql;
        this.rows = rows;
        this.access = access;
        this.businessTime = businessTime;
    }

    /** The tasks the caller has a part in or oversees, in the order asked for. */
    public List<TaskView> list(TaskFilter filter, Order order, Caller caller, PageRequest page) {
        Reach reach = access.reach(caller);
        Where wanted = TaskConditions.filter(filter, businessTime.today()).and(order.after(page));
        List<Where> reasons = TaskConditions.scope(reach);
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Where reason : reasons) {
            Where where = reason.and(wanted);
            parts.add("(select id, due_to from plan.task t where " + where.sql() + " order by " + order.columns()
                    + " limit ?)");
            values.addAll(where.values());
            values.add(page.fetch());
        }
        String ids = parts.getFirst();
        if (parts.size() > 1) { // each reason yields a page from its own index; one page of all of them is kept
            ids = "select id from (" + String.join(" union ", parts) + ") reached order by " + order.columns()
                    + " limit ?";
            values.add(page.fetch());
        }
        String sorted = order == Order.DUE_TO ? "coalesce(t.due_to, date '9999-12-31'), t.id" : "t." + order.columns();
        return read(Where.of("true"), new Where(ids, values), sorted);
    }

    /**
     * A plan's tasks in the document's order; what is not the caller's is reduced to title and state.
     *
     * @param readable whether the caller may know of the plan {@code p}
     */
    public List<TaskView> plan(UUID planId, Where readable, Reach reach, PageRequest page) {
        String after = page.after(0);
        Where wanted = Where.of(
                        "t.plan_id = ? and t.dropped_in is null and t.ordinal > cast(? as integer)",
                        planId,
                        after == null ? "0" : after)
                .and("exists (select 1 from plan.plan p where p.id = ?", planId)
                .and(readable);
        List<Object> values = new ArrayList<>(wanted.values());
        values.add(page.fetch());
        String ids = "select t.id from plan.task t where " + wanted.sql() + ") order by t.ordinal limit ?";
        return read(involved(reach), new Where(ids, values), "t.ordinal");
    }

    /**
     * One task; refused (404) who may not know of it.
     *
     * @param readable whether the caller may know of the plan {@code p} of the task
     */
    public TaskView get(UUID id, Where readable, Reach reach) {
        Where involved = involved(reach);
        Where plan = new Where(
                "exists (select 1 from plan.plan p where p.id = t.plan_id and " + readable.sql() + ")",
                readable.values());
        Where wanted = Where.of("t.id = ?", id).and(Where.anyOf(List.of(involved, plan)));
        String ids = "select t.id from plan.task t where " + wanted.sql();
        return read(involved, new Where(ids, wanted.values()), "t.id").stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("task", id));
    }

    /** One task that was just changed by who may. */
    TaskView changed(UUID id) {
        return read(Where.of("true"), Where.of("select t.id from plan.task t where t.id = ?", id), "t.id")
                .getFirst();
    }

    private static Where involved(Reach reach) {
        return Where.anyOf(TaskConditions.scope(reach));
    }

    private List<TaskView> read(Where involved, Where ids, String sorted) {
        List<Object> values = new ArrayList<>(involved.values());
        values.addAll(ids.values());
        values.add(businessTime.today());
        return sql.list(
                select(involved.sql(), ids.sql(), sorted),
                row -> {
                    TaskView task = rows.view(row);
                    return row.flag("involved") ? task : task.reduced();
                },
                values.toArray());
    }

    /** What is told of the tasks whose ids are asked for. */
    private static String select(String involved, String ids, String sorted) {
        return """
                select t.*, array_to_string(t.warnings, ',') as warning_list, array_to_string(t.criteria, ',') as criteria_list,
                       share.*, coalesce((%s), false) as involved
                from (%s) page
                join plan.task t on t.id = page.id
                cross join lateral (
                    select count(*) filter (where a.occurrence_of is null and a.state <> 'CANCELLED') as total,
                           count(*) filter (where a.occurrence_of is null and a.state = 'NOT_STARTED') as not_started,
                           count(*) filter (where a.occurrence_of is null and a.state = 'IN_PROGRESS') as in_progress,
                           count(*) filter (where a.occurrence_of is null and a.state = 'SUBMITTED') as submitted,
                           count(*) filter (where a.occurrence_of is null and a.state = 'RETURNED') as returned,
                           count(*) filter (where a.occurrence_of is null and a.state = 'DONE') as done,
                           count(*) filter (where a.occurrence_of is null and a.state = 'DONE_LATE') as done_late,
                           count(*) filter (where a.occurrence_of is null and a.state = 'CANCELLED') as cancelled,
                           coalesce(bool_or(a.state not in ('NOT_STARTED', 'CANCELLED')), false) as begun,
                           count(*) filter (where a.issued and a.due_to < ?
                                            and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')) as overdue
                    from plan.assignment a where a.task_id = t.id) share
                order by %s""".formatted(involved, ids, sorted);
    }
}
