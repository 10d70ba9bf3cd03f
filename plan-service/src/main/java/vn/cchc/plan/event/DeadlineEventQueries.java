package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads events, those of the issuers the caller coordinates; leader and auditor all. */
@ApplicationScoped
public class DeadlineEventQueries {

    private static final int MOST = 200;

    private static final String SELECT = """
            select e.*, (select count(*) from plan.deadline_event_binding b join plan.task_event te on te.binding_id = b.id
                         where b.event_key = e.event_key) as tasks
            from plan.deadline_event e where (? or e.issuer = any(string_to_array(?, ',')))""";

    private final Sql sql;
    private final AssignmentAccess access;

    public DeadlineEventQueries(Sql sql, AssignmentAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /**
     * By key.
     *
     * @param occurred only those that have happened, or only those that have not; null for all
     */
    public List<DeadlineEventView> list(Caller caller, @Nullable Boolean occurred, PageRequest page) {
        return sql.list(
                SELECT + """
                         and (cast(? as boolean) is null or (e.occurred_on is not null) = ?)
                         and (cast(? as text) is null or e.event_key > ?) order by e.event_key limit ?""",
                DeadlineEventQueries::view,
                AssignmentAccess.readsAll(caller),
                String.join(",", access.coordinated(caller)),
                occurred,
                occurred,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    /** One with its words and history; 404 for who may not know of it. */
    @Transactional
    public DeadlineEventView get(String key, Caller caller) {
        return find(key, caller).with(bindings(key), history(key));
    }

    /** The tasks bound to it, by id; 404 for who may not know of it. */
    @Transactional
    public List<BoundTask> tasks(String key, Caller caller, PageRequest page) {
        find(key, caller);
        return sql.list(
                """
                select te.task_id, t.plan_id, t.content, t.deadline ->> 'verbatim' as verbatim, te.due_from, te.due_to
                from plan.deadline_event_binding b
                join plan.task_event te on te.binding_id = b.id
                join plan.task t on t.id = te.task_id
                where b.event_key = ? and (cast(? as uuid) is null or te.task_id > cast(? as uuid))
                order by te.task_id limit ?""",
                row -> new BoundTask(
                        row.uuid("task_id"),
                        row.uuidOrNull("plan_id"),
                        row.text("content"),
                        row.text("verbatim"),
                        row.dateOrNull("due_from"),
                        row.dateOrNull("due_to")),
                key,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    private DeadlineEventView find(String key, Caller caller) {
        return sql.first(
                        SELECT + " and e.event_key = ?",
                        DeadlineEventQueries::view,
                        AssignmentAccess.readsAll(caller),
                        String.join(",", access.coordinated(caller)),
                        key)
                .orElseThrow(() -> Refusal.notFound("deadline-event", key));
    }

    private List<DeadlineEventView.Binding> bindings(String key) {
        return sql.list(
                """
                select b.id, b.event_text, b.due_days, b.due_unit,
                       (select count(*) from plan.task_event te where te.binding_id = b.id) as tasks
                from plan.deadline_event_binding b where b.event_key = ? order by b.words limit ?""",
                row -> new DeadlineEventView.Binding(
                        row.uuid("id"), row.text("event_text"), DueWithin.of(row), row.number("tasks")),
                key,
                MOST);
    }

    private List<DeadlineEventView.Step> history(String key) {
        return sql.list(
                """
                select version, at, by_user, occurred_on, note from plan.deadline_event_step
                where event_key = ? order by id desc limit ?""",
                row -> new DeadlineEventView.Step(
                        row.number("version"),
                        row.instant("at"),
                        row.text("by_user"),
                        row.dateOrNull("occurred_on"),
                        row.textOrNull("note")),
                key,
                MOST);
    }

    private static DeadlineEventView view(Cells row) throws SQLException {
        return new DeadlineEventView(
                row.text("event_key"),
                row.number("version"),
                row.text("title"),
                row.text("issuer"),
                row.dateOrNull("occurred_on"),
                row.textOrNull("document"),
                DueWithin.of(row),
                row.number("tasks"),
                List.of(),
                List.of());
    }
}
