package vn.cchc.plan.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.NewAssignment.Work;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;

/** Assignments by id, and the writes that touch a whole plan's at once. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private static final String UNDECIDED = "'NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED'";

    private final Sql sql;

    AssignmentRepository(Sql sql) {
        this.sql = sql;
    }

    /** Inserts them in one batch, beside Hibernate: a plan gives hundreds at once. Answers what there is now, in order. */
    List<Assignment> insert(List<NewAssignment> shares, boolean issued) {
        List<Assignment> given = new ArrayList<>(shares.size());
        List<@Nullable Object[]> rows = new ArrayList<>(shares.size());
        for (NewAssignment share : shares) {
            Assignment assignment = new Assignment(Ids.next(), share, issued);
            given.add(assignment);
            rows.add(new @Nullable Object[] {
                assignment.id(),
                share.work().planId(),
                share.work().taskId(),
                share.agency(),
                share.work().issuer(),
                share.work().source().name(),
                share.work().fieldCode(),
                share.work().priority().name(),
                share.work().title(),
                assignment.state().name(),
                share.dueFrom(),
                share.dueTo(),
                share.dueSource().name(),
                issued,
                share.work().words()
            });
        }
        sql.batch("""
                insert into plan.assignment
                    (id, version, plan_id, task_id, agency, issuer, source, field_code, priority, title, state, due_from,
                     due_to, due_source, percent, issued, words)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, to_tsvector('simple', ?))""", rows);
        return given;
    }

    /** Ends those of them whose end is still open; answers these as they are now. */
    List<Assignment> cancel(List<UUID> ids, Instant now, String by) {
        return reread(sql.list("""
                update plan.assignment set state = 'CANCELLED', decided_at = ?, decided_by = ?, version = version + 1
                where id = any(cast(string_to_array(?, ',') as uuid[])) and state in (""" + UNDECIDED + ") returning id, version", Changed::of, now, by, joined(ids)));
    }

    /**
     * Lets a task's shares follow its title and words and, where they have no day of their own, its deadline; what is decided keeps
     * its day, what is cancelled stays as it was. Answers those that changed, as they are now.
     */
    List<Assignment> follow(UUID taskId, String title, String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        String follows = "due_source = 'TASK' and occurrence_of is null and state in (" + UNDECIDED + ")";
        return reread(sql.list(
                "update plan.assignment set title = ?, words = to_tsvector('simple', ?), version = version + 1,"
                        + " due_from = case when " + follows + " then cast(? as date) else due_from end,"
                        + " due_to = case when " + follows + " then cast(? as date) else due_to end"
                        + " where task_id = ? and state <> 'CANCELLED' returning id, version",
                Changed::of,
                title,
                words,
                from,
                to,
                taskId));
    }

    /** The last days of a task's shares, locked until the transaction ends; those without one are left out. */
    Map<UUID, LocalDate> lastDays(UUID taskId) {
        return sql
                .list(
                        "select id, due_to from plan.assignment where task_id = ? and due_to is not null order by id for update",
                        row -> Map.entry(row.uuid("id"), row.date("due_to")),
                        taskId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Ids of a task's shares that are not decided. */
    List<UUID> undecided(UUID taskId) {
        return sql.list(
                "select id from plan.assignment where task_id = ? and state in (" + UNDECIDED + ") order by id",
                row -> row.uuid("id"),
                taskId);
    }

    private record Changed(UUID id, long version) {
        static Changed of(Cells row) throws SQLException {
            return new Changed(row.uuid("id"), row.number("version"));
        }
    }

    /** What was changed beside Hibernate, as it is now; one that Hibernate had read before is read again. */
    private List<Assignment> reread(List<Changed> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        Map<UUID, Long> versions = changed.stream().collect(Collectors.toMap(Changed::id, Changed::version));
        List<Assignment> found = list("id in ?1 order by id", versions.keySet());
        for (Assignment assignment : found) {
            if (assignment.version() != versions.getOrDefault(assignment.id(), -1L)) {
                getEntityManager().refresh(assignment);
            }
        }
        return found;
    }

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Opens a plan's assignments for work; answers those it opened. */
    List<UUID> issue(UUID planId) {
        return sql.list("""
                update plan.assignment set issued = true, version = version + 1
                where plan_id = ? and not issued returning id""", row -> row.uuid("id"), planId);
    }

    /** Takes shares back that nobody but the plan's drafters has seen. */
    void takeBack(List<UUID> taskIds) {
        sql.update("""
                delete from plan.assignment
                where not issued and task_id = any(cast(string_to_array(?, ',') as uuid[]))""", joined(taskIds));
    }

    /** Lets these tasks' shares and occurrences be found by the words and the field of their tasks. */
    void follow(List<UUID> taskIds) {
        sql.update("""
                update plan.assignment a set words = t.words, field_code = t.field_code from plan.task t
                where t.id = a.task_id and (a.words, a.field_code) is distinct from (t.words, t.field_code)
                  and t.id = any(cast(string_to_array(?, ',') as uuid[]))""", joined(taskIds));
    }

    /** What the shares of these tasks have in common; their words follow. */
    Map<UUID, Work> work(List<UUID> taskIds) {
        return sql
                .list(
                        "select * from plan.task where id = any(cast(string_to_array(?, ',') as uuid[]))",
                        row -> new Work(
                                row.uuidOrNull("plan_id"),
                                row.uuid("id"),
                                row.text("issuer"),
                                WorkSource.valueOf(row.text("source")),
                                row.textOrNull("field_code"),
                                Priority.valueOf(row.text("priority")),
                                row.text("content"),
                                ""),
                        joined(taskIds))
                .stream()
                .collect(Collectors.toMap(Work::taskId, Function.identity()));
    }

    /** Raises the version of one whose columns did not change. */
    void touch(Assignment assignment) {
        getEntityManager().lock(assignment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The unfinished ones of these and of their occurrences. */
    List<UUID> unfinishedWithOccurrences(List<UUID> ids) {
        String all = joined(ids);
        return sql.list("""
                select id from plan.assignment
                where state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED')
                  and (id = any(cast(string_to_array(?, ',') as uuid[]))
                       or occurrence_of = any(cast(string_to_array(?, ',') as uuid[])))
                order by id""", row -> row.uuid("id"), all, all);
    }

    /** The unfinished ones of a plan, occurrences included. */
    List<UUID> unfinishedOfPlan(UUID planId) {
        return sql.list("""
                select id from plan.assignment
                where plan_id = ? and state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED') order by id""", row -> row.uuid("id"), planId);
    }

    List<Assignment> ofIds(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** Of these tasks, whatever their state, occurrences left out. */
    List<Assignment> ofTasks(List<UUID> taskIds) {
        return taskIds.isEmpty() ? List.of() : list("taskId in ?1 and occurrenceOf is null order by id", taskIds);
    }

    /** These as the database has them now, beside what a statement changed past Hibernate. */
    List<Assignment> asStored(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Assignment> found = list("id in ?1 order by id", ids);
        found.forEach(getEntityManager()::detach);
        return found;
    }

    /** For republishing: a change under way is waited for, and waits, so that the newest version is said last. */
    List<Assignment> datedAfter(UUID id, int limit) {
        return find("issued and dueTo is not null and id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
