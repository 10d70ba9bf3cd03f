package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to a target. Coordinators write and bind those of plans whose issuer they coordinate. Figures come from the
 * responsible agency's focal officer or head, and from the coordinator of the issuer or of that agency. Read is by leader and
 * auditor everything; by coordinators their issuers' plans, drafts too; by everybody, once the plan is issued, what their
 * agency answers for, issued or has work in, and by field leads their fields.
 */
@ApplicationScoped
public class TargetAccess {

    /** The rows of {@code plan.target t} joined to {@code plan.plan p} that the caller may read. */
    static final String READABLE = """
            (? or t.issuer = any(string_to_array(?, ',')) or (p.issued_at is not null and (
                t.issuer = any(string_to_array(?, ',')) or t.agency = any(string_to_array(?, ','))
                or t.field_code = any(string_to_array(?, ','))
                or exists (select 1 from plan.assignment a
                           where a.plan_id = t.plan_id and a.issued and a.agency = any(string_to_array(?, ','))))))""";

    private final AssignmentAccess access;

    public TargetAccess(AssignmentAccess access) {
        this.access = access;
    }

    /** The values of {@link #READABLE}. */
    List<@Nullable Object> readable(Caller caller) {
        String agencies = String.join(",", access.readable(caller));
        List<@Nullable Object> values = new ArrayList<>();
        values.add(AssignmentAccess.readsAll(caller));
        values.add(String.join(",", access.coordinated(caller)));
        values.add(agencies);
        values.add(agencies);
        values.add(String.join(",", access.led(caller)));
        values.add(agencies);
        return values;
    }

    /** Refuses (403) who does not coordinate the plan's issuer. */
    void checkWrite(Caller caller, String issuer) {
        if (!access.coordinated(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses (403) who may not say how far it is; a plan not issued yet is unknown (404) to the agency. */
    void checkMeasure(Caller caller, Target target) {
        if (!answers(caller, target)) {
            throw Refusal.forbidden();
        }
        if (!mayMeasure(caller, target)) {
            throw Refusal.notFound("target", target.id());
        }
    }

    /** Whether the caller may say how far it is: before the plan is issued only the coordinator of its issuer. */
    boolean mayMeasure(Caller caller, Target target) {
        return access.coordinated(caller).contains(target.issuer()) || (target.issued() && answers(caller, target));
    }

    private boolean answers(Caller caller, Target target) {
        Set<String> coordinated = access.coordinated(caller);
        String agency = target.content().agency();
        return coordinated.contains(target.issuer())
                || (agency != null
                        && (coordinated.contains(agency)
                                || access.worked(caller).contains(agency)));
    }
}
