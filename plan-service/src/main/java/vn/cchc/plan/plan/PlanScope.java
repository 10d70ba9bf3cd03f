package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.security.Caller;

/**
 * Which plans a caller sees, said in SQL: leader and auditor all of them; coordinators those whose issuer they
 * coordinate, an agency's own draft from the day it is handed in; an agency what it drafts itself; everybody, and
 * coordinators besides, the issued ones that an agency in their scope issued or has a part in.
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
                               where t.plan_id = p.id and c.agency = any(string_to_array(?, ','))))))""";

    private final AssignmentAccess access;

    public PlanScope(AssignmentAccess access) {
        this.access = access;
    }

    /** What {@link #SQL} asks for. */
    public List<@Nullable Object> values(Caller caller) {
        String agencies = String.join(",", access.readable(caller));
        return Arrays.asList(
                AssignmentAccess.readsAll(caller),
                String.join(",", access.coordinated(caller)),
                String.join(",", access.worked(caller)),
                agencies,
                agencies,
                agencies);
    }
}
