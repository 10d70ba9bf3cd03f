package vn.cchc.plan.initiative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to an initiative: its agency registers, its head submits, a coordinator of the agency or the leader
 * decides. Nobody decides what they submitted, nor one of their own agency they had a hand in (ADR 0005).
 */
@ApplicationScoped
class InitiativeAccess {

    private final AssignmentAccess access;
    private final Directory directory;
    private final Sql sql;

    InitiativeAccess(AssignmentAccess access, Directory directory, Sql sql) {
        this.access = access;
        this.directory = directory;
        this.sql = sql;
    }

    /** Whose it will be; refused (403) who does not work there. */
    String agency(@Nullable String wanted, Caller caller) {
        String agency = wanted == null ? caller.unit() : wanted;
        if (agency == null || !access.worked(caller).contains(agency)) {
            throw Refusal.forbidden();
        }
        return agency;
    }

    /** Refuses (404) who may not know of it. */
    void checkKnown(Initiative initiative, Caller caller) {
        boolean known = AssignmentAccess.readsAll(caller)
                || access.readable(caller).contains(initiative.agency())
                || (initiative.fieldCode() != null && access.led(caller).contains(initiative.fieldCode()));
        if (!known) {
            throw Refusal.notFound("initiative", initiative.id());
        }
    }

    /** Refuses who does not work for its agency. */
    void checkWork(Initiative initiative, Caller caller) {
        checkKnown(initiative, caller);
        agency(initiative.agency(), caller);
    }

    /** Refuses who is not its agency's head. */
    void checkSubmit(Initiative initiative, Caller caller) {
        checkWork(initiative, caller);
        if (!caller.has("head")) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses who may not decide over its agency, and four eyes. */
    void checkDecide(Initiative initiative, Caller caller) {
        checkKnown(initiative, caller);
        if (!caller.has("leader") && !access.coordinated(caller).contains(initiative.agency())) {
            throw Refusal.forbidden();
        }
        boolean own = directory.mayActFor(caller, initiative.agency());
        if (caller.subject().equals(initiative.submittedBy()) || (own && hadAHand(initiative.id(), caller))) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
    }

    private boolean hadAHand(UUID initiative, Caller caller) {
        return sql.first(
                        "select 1 as one from plan.initiative_step where initiative_id = ? and by_user = ? limit 1",
                        row -> row.integer("one"),
                        initiative,
                        caller.subject())
                .isPresent();
    }
}
