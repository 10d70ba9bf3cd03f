package vn.cchc.plan.assignment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** The history of an assignment, in order; who listens to assignments is told with it. */
@ApplicationScoped
class AssignmentSteps {

    private static final int MAX = 200;
    private static final String INSERT = """
            insert into plan.assignment_step (id, assignment_id, at, by_user, by_unit, action, percent, note)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            select s.id, s.at, s.by_user, s.action, s.percent, s.note, nullif(s.by_unit, a.agency) as acting_unit
            from plan.assignment_step s join plan.assignment a on a.id = s.assignment_id where\s""";

    private final Sql sql;
    private final List<AssignmentListener> listeners;

    AssignmentSteps(Sql sql, @All List<AssignmentListener> listeners) {
        this.sql = sql;
        this.listeners = List.copyOf(listeners);
    }

    /** A plan's shares were opened for work. */
    void opened(UUID planId, Instant at) {
        listeners.forEach(listener -> listener.opened(planId, at));
    }

    /** The caller's unit is kept, because a proxy or a successor acts for another agency. */
    void add(Assignment assignment, Instant at, Caller by, String action, @Nullable String note) {
        add(List.of(assignment), at, by, action, note);
    }

    /** The same step of several, in one round trip. */
    void add(List<Assignment> assignments, Instant at, Caller by, String action, @Nullable String note) {
        List<@Nullable Object[]> rows = new ArrayList<>(assignments.size());
        for (Assignment assignment : assignments) {
            rows.add(new @Nullable Object[] {
                Ids.next(), assignment.id(), at, by.subject(), by.unit(), action, assignment.percent(), note
            });
        }
        sql.batch(INSERT, rows);
        stepped(assignments.stream().map(Assignment::taskId).toList(), at);
    }

    /** Shares of these tasks took a step. */
    void stepped(Collection<UUID> tasks, Instant at) {
        new TreeSet<>(tasks).forEach(task -> listeners.forEach(listener -> listener.stepped(task, at)));
    }

    /** These shares belong to another agency now. */
    void moved(List<UUID> assignments) {
        listeners.forEach(listener -> listener.moved(assignments));
    }

    /** The same step of many at once, each with its present percentage. */
    void addAll(List<UUID> assignments, Instant at, String by, String action, @Nullable String note) {
        List<@Nullable Object[]> rows = new ArrayList<>(assignments.size());
        for (UUID assignment : assignments) {
            rows.add(new @Nullable Object[] {Ids.next(), at, by, action, note, assignment});
        }
        sql.batch("""
                insert into plan.assignment_step (id, assignment_id, at, by_user, action, percent, note)
                select ?, a.id, ?, ?, ?, a.percent, ? from plan.assignment a where a.id = ?""", rows);
        String ids = assignments.stream().map(UUID::toString).collect(Collectors.joining(","));
        stepped(
                sql.list(
                        "select distinct task_id from plan.assignment where id = any(cast(string_to_array(?, ',') as uuid[]))",
                        row -> row.uuid("task_id"),
                        ids),
                at);
    }

    /** A step with the key it is paged by. */
    record Kept(UUID id, AssignmentView.Step step) {}

    /** Newest first. */
    List<Kept> page(UUID assignmentId, PageRequest page) {
        String after = page.after(0);
        Where where = Where.of("s.assignment_id = ?", assignmentId).andIf(after, "s.id < cast(? as uuid)");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                SELECT + where.sql() + " order by s.id desc limit ?",
                row -> new Kept(row.uuid("id"), step(row)),
                values.toArray());
    }

    private static AssignmentView.Step step(Cells row) throws SQLException {
        return new AssignmentView.Step(
                row.instant("at"),
                row.text("by_user"),
                row.text("action"),
                row.integer("percent"),
                row.textOrNull("note"),
                row.textOrNull("acting_unit"));
    }

    /** The newest steps, newest first. */
    List<AssignmentView.Step> of(UUID assignmentId) {
        return sql.list(
                SELECT + "s.assignment_id = ? order by s.id desc limit ?", AssignmentSteps::step, assignmentId, MAX);
    }
}
