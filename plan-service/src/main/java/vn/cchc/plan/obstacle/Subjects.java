package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.AssignmentGate;
import vn.cchc.plan.obstacle.ObstacleRequests.NewObstacle;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** Finds what an obstacle is about; refuses what the caller's agency has no part in. */
@ApplicationScoped
class Subjects {

    /** The agency's part in a task: its own share first, else as a coordinating agency. */
    private static final String TASK = """
            select t.id, t.plan_id, coalesce(t.issuer, p.issuer) as issuer, t.field_code, part.agency
            from plan.task t
            left join plan.plan p on p.id = t.plan_id
            join lateral (
                select a.agency, 0 as place from plan.assignment a
                where a.task_id = t.id and a.issued and a.agency = any(string_to_array(?, ','))
                union all
                select c.agency, 1 from plan.task_coordinator c
                where c.task_id = t.id and c.agency = any(string_to_array(?, ','))
                and exists (select 1 from plan.assignment i where i.task_id = t.id and i.issued)
                order by place, agency limit 1) part on true
            where t.id = ?""";

    /** The agency's part in a plan: it issued it, has a share in it or coordinates a task of it. */
    private static final String PLAN = """
            select p.issuer from plan.plan p
            where p.id = ? and p.state = 'ISSUED' and (p.issuer = any(string_to_array(?, ','))
                or exists (select 1 from plan.assignment a
                           where a.plan_id = p.id and a.agency = any(string_to_array(?, ',')))
                or exists (select 1 from plan.task t join plan.task_coordinator c on c.task_id = t.id
                           where t.plan_id = p.id and c.agency = any(string_to_array(?, ','))))""";

    private final Sql sql;
    private final AssignmentGate gate;
    private final AssignmentAccess access;

    Subjects(Sql sql, AssignmentGate gate, AssignmentAccess access) {
        this.sql = sql;
        this.gate = gate;
        this.access = access;
    }

    /** Refuses unless exactly one subject is named and the caller's agency has a part in it. */
    Subject of(NewObstacle raised, Caller caller) {
        long named = Stream.of(named(raised.assignmentId()), named(raised.taskId()), named(raised.planId()))
                .filter(Boolean::booleanValue)
                .count();
        if (named != 1) {
            throw Refusal.invalid("", "exactly-one-subject");
        }
        if (raised.assignmentId() != null) {
            return share(raised.assignmentId(), caller);
        }
        return raised.taskId() != null ? task(raised.taskId(), caller) : plan(raised.planId(), caller);
    }

    private static boolean named(@Nullable UUID id) {
        return id != null;
    }

    private Subject share(UUID id, Caller caller) {
        var share = gate.worked(id, caller);
        return new Subject(
                share.id(), share.taskId(), share.planId(), share.agency(), share.issuer(), share.fieldCode());
    }

    private Subject task(UUID id, Caller caller) {
        String agencies = String.join(",", access.worked(caller));
        return sql.first(
                        TASK,
                        row -> new Subject(
                                null,
                                row.uuid("id"),
                                row.uuidOrNull("plan_id"),
                                row.text("agency"),
                                row.textOrNull("issuer"),
                                row.textOrNull("field_code")),
                        agencies,
                        agencies,
                        id)
                .orElseThrow(() -> Refusal.notFound("task", id));
    }

    private Subject plan(@Nullable UUID id, Caller caller) {
        Set<String> worked = access.worked(caller);
        String unit = caller.unit();
        if (id == null || unit == null || !worked.contains(unit)) {
            throw Refusal.forbidden();
        }
        String agencies = String.join(",", worked);
        return sql.first(
                        PLAN,
                        row -> new Subject(null, null, id, unit, row.text("issuer"), null),
                        id,
                        agencies,
                        agencies,
                        agencies)
                .orElseThrow(() -> Refusal.notFound("plan", id));
    }
}
