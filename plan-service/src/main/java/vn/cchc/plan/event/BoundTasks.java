package vn.cchc.plan.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentDays;
import vn.cchc.plan.assignment.AssignmentDays.TaskDays;
import vn.cchc.plan.deadline.Offset;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.time.WorkingCalendar;

/** The tasks behind an event: bound by their words, given their days, released again. */
@ApplicationScoped
class BoundTasks {

    /** Tasks of documents by the issuer or somebody below it, once given to an agency. */
    private static final String BIND = """
            insert into plan.task_event (task_id, binding_id)
            select t.id, b.id
            from plan.deadline_event_binding b join plan.task t on t.waits_for = b.words
            where b.issuer = ? and t.dropped_by is null
              and coalesce(t.issuer, (select p.issuer from plan.plan p where p.id = t.plan_id))
                  = any(string_to_array(?, ','))
              and exists (select 1 from plan.assignment a where a.task_id = t.id and a.issued)
              and not exists (select 1 from plan.task_event e where e.task_id = t.id)
            on conflict do nothing""";

    private static final String DAYS = """
            select te.task_id, t.deadline ->> 'offset' as text_offset, e.occurred_on, e.due_days as event_days,
                   e.due_unit as event_unit, b.due_days, b.due_unit
            from plan.deadline_event_binding b
            join plan.deadline_event e on e.event_key = b.event_key
            join plan.task_event te on te.binding_id = b.id
            join plan.task t on t.id = te.task_id
            where\s""";

    private final Sql sql;
    private final Wire wire;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final AssignmentDays assignments;
    private final BusinessTime businessTime;

    BoundTasks(
            Sql sql,
            Wire wire,
            Directory directory,
            WorkingCalendar calendar,
            AssignmentDays assignments,
            BusinessTime businessTime) {
        this.sql = sql;
        this.wire = wire;
        this.directory = directory;
        this.calendar = calendar;
        this.assignments = assignments;
        this.businessTime = businessTime;
    }

    /** The issuers in an order in which nobody comes after somebody above it. */
    List<String> nearestFirst(List<String> issuers) {
        Snapshot registry = directory.snapshot();
        LocalDate today = businessTime.today();
        return issuers.stream()
                .sorted(Comparator.comparingInt(
                        issuer -> registry.subtree(issuer, today).size()))
                .toList();
    }

    /** Binds what waits with the words the issuer's events are bound to; answers how many tasks. */
    @Transactional(Transactional.TxType.MANDATORY)
    int bind(String issuer) {
        String below = String.join(",", directory.snapshot().subtree(issuer, businessTime.today()));
        return sql.update(BIND, issuer, below);
    }

    /** Works out the days of all that is bound to the event, and gives them; answers how many shares changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    int settle(String eventKey, String by) {
        return settle(sql.list(DAYS + "b.event_key = ? order by te.task_id", this::days, eventKey), eventKey, by);
    }

    /** Those bound after their event had happened, and shares that came or came back later; answers how many changed. */
    @Transactional(Transactional.TxType.MANDATORY)
    int catchUp(int most, String by) {
        List<TaskDays> late = sql.list(DAYS + """
                        e.occurred_on is not null and (te.due_from is null or exists (
                            select 1 from plan.assignment a
                            where a.task_id = te.task_id and a.issued and a.occurrence_of is null
                              and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                              and a.due_source in ('TASK', 'EVENT')
                              and (a.due_from, a.due_to) is distinct from (te.due_from, te.due_to)))
                        order by te.task_id limit ?""", this::days, most);
        return late.isEmpty() ? 0 : settle(late, null, by);
    }

    /** Lets the tasks of a binding wait again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(UUID binding, String eventKey, String by) {
        List<TaskDays> released = sql.list(
                "delete from plan.task_event where binding_id = ? returning task_id",
                row -> new TaskDays(row.uuid("task_id"), null, null),
                binding);
        assignments.follow(released, eventKey, by, businessTime.now());
    }

    private int settle(List<TaskDays> days, @Nullable String why, String by) {
        List<@Nullable Object[]> rows = new ArrayList<>(days.size());
        days.forEach(one -> rows.add(new @Nullable Object[] {one.from(), one.to(), one.task()}));
        sql.batch(
                "update plan.task_event set due_from = cast(? as date), due_to = cast(? as date) where task_id = ?",
                rows);
        return assignments.follow(days, why, by, businessTime.now());
    }

    private TaskDays days(Cells row) throws SQLException {
        String offset = row.textOrNull("text_offset");
        Integer eventDays = row.integerOrNull("event_days");
        LocalDate occurredOn = row.dateOrNull("occurred_on");
        EventDays days = EventDays.of(
                occurredOn,
                offset == null ? null : wire.read(offset, Offset.class),
                DueWithin.of(row),
                eventDays == null ? null : new DueWithin(eventDays, Offset.Unit.valueOf(row.text("event_unit"))),
                calendar);
        return new TaskDays(row.uuid("task_id"), days.from(), days.to());
    }
}
