package vn.cchc.plan.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    /** Opens a plan's assignments for work. */
    int issue(UUID planId) {
        return sql.update(
                "update plan.assignment set issued = true, version = version + 1 where plan_id = ? and not issued",
                planId);
    }

    /** Raises the version of one whose columns did not change. */
    void touch(Assignment assignment) {
        getEntityManager().lock(assignment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<Assignment> ofPlan(UUID planId) {
        return list("planId = ?1 order by id", planId);
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
