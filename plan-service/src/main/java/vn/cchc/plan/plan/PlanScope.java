package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.platform.security.Caller;

/**
 * Which plans a caller sees, said in SQL: leader and auditor all of them; coordinators those whose issuer they
 * coordinate, an agency's own draft from the day it is handed in; an agency what it drafts itself; everybody, and
 * coordinators besides, the issued ones that an agency in their scope issued or has a part in; field leads the issued
 * ones with a task of their fields.
 */
@ApplicationScoped
public class PlanScope {

    /** A condition on {@code plan.plan p}; its parameters are those of {@link #values}, in order. */
    public static final String SQL = """
            (? or (p.issuer = any(string_to_array(?, ','))
                    and (p.route = 'PROVINCIAL' or p.submitted_by is not null))
               or (p.route = 'AGENCY' and p.issuer = any(string_to_array(?, ',')))
               or (p.issued_at is not null and (
                    p.issuer = any(string_to_array(?, ','))
                    or exists (select 1 from plan.assignment a
                               where a.plan_id = p.id and a.agency = any(string_to_array(?, ',')))
                    or exists (select 1 from plan.task t join plan.task_coordinator c on c.task_id = t.id
                               where t.plan_id = p.id and c.agency = any(string_to_array(?, ',')))
                    or exists (select 1 from plan.task t
                               where t.plan_id = p.id and t.field_code = any(string_to_array(?, ','))))))""";

    private final AssignmentAccess access;

    public PlanScope(AssignmentAccess access) {
        this.access = access;
    }

    /** What {@link #SQL} asks for. */
    public List<Object> values(Caller caller) {
        return of(access.reach(caller)).values();
    }

    /** Whether a caller of that reach may know of the plan {@code p}. */
    static Where of(Reach reach) {
        String agencies = String.join(",", reach.readable());
        return Where.of(
                SQL,
                reach.all(),
                String.join(",", reach.coordinated()),
                String.join(",", reach.worked()),
                agencies,
                agencies,
                agencies,
                String.join(",", reach.led()));
    }
}
