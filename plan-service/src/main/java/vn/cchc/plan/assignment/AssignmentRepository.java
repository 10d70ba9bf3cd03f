package vn.cchc.plan.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;

/** Assignments by id, and the writes that touch a whole plan's at once. */
@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

    private final Sql sql;

    AssignmentRepository(Sql sql) {
        this.sql = sql;
    }

    /** Inserts them in one batch, beside Hibernate: a plan gives hundreds at once. */
    void insert(List<NewAssignment> requests) {
        List<@Nullable Object[]> rows = new ArrayList<>(requests.size());
        for (NewAssignment request : requests) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                request.planId(),
                request.taskId(),
                request.agency(),
                request.title(),
                AssignmentState.NOT_STARTED.name(),
                request.dueFrom(),
                request.dueTo()
            });
        }
        sql.batch("""
                insert into plan.assignment
                    (id, version, plan_id, task_id, agency, title, state, due_from, due_to, percent, issued)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, 0, false)""", rows);
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

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
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

    /** For republishing: a change under way is waited for, and waits, so that the newest version is said last. */
    List<Assignment> datedAfter(UUID id, int limit) {
        return find("issued and dueTo is not null and id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
