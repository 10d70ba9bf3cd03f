package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to an assignment. Focal officers and heads work on their own agency's (and those it succeeded);
 * coordinators decide within their subtree and on all work whose issuer they coordinate, so that agencies outside the
 * hierarchy (press, enterprises) have a coordinator too; field leads read and comment their fields' work; leader and
 * auditor read everything. Four eyes: nobody confirms what they
 * submitted, and work of one's own agency only who had no hand in it (ADR 0005).
 */
@ApplicationScoped
public class AssignmentAccess {

    private final Directory directory;
    private final Sql sql;

    public AssignmentAccess(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    /** Whether the caller sees every agency's assignments. */
    public static boolean readsAll(Caller caller) {
        return caller.hasAny("leader", "auditor");
    }

    /** The agencies whose issued assignments the caller sees, when not all. */
    public Set<String> readable(Caller caller) {
        Set<String> readable = new TreeSet<>(worked(caller));
        readable.addAll(coordinated(caller));
        return readable;
    }

    /** The agencies the caller coordinates, whose plans it sees before they are issued; none for other roles. */
    public Set<String> coordinated(Caller caller) {
        return directory.coordinated(caller);
    }

    /** The agencies the caller works for; none for other roles. */
    public Set<String> worked(Caller caller) {
        return caller.hasAny("focal", "head") ? directory.actedFor(caller) : Set.of();
    }

    /** The reform fields the caller leads today, whose work of every agency it reads and comments; none for other roles. */
    public Set<String> led(Caller caller) {
        return directory.fieldsLed(caller);
    }

    /** All of these at once, each asked for once. */
    public Reach reach(Caller caller) {
        return readsAll(caller) ? Reach.EVERYTHING : new Reach(false, worked(caller), coordinated(caller), led(caller));
    }

    /** Refuses (404) who may not even know of it, (403) who may not see into it. */
    void checkRead(Caller caller, Assignment assignment) {
        Reach reach = reach(caller);
        if (reach.all() || reach.coordinated().contains(assignment.issuer())) {
            return;
        }
        if (!assignment.issued()) {
            throw Refusal.notFound("assignment", assignment.id());
        }
        if (!reach.readable().contains(assignment.agency())
                && !reach.leads(assignment.fieldCode())
                && !takesPart(reach, assignment)) {
            throw Refusal.forbidden();
        }
    }

    /** {@link #checkRead}, less the auditor, who says nothing, and before it is issued everybody. */
    void checkComment(Caller caller, Assignment assignment) {
        checkRead(caller, assignment);
        if (!caller.hasAny("focal", "head", "coordinator", "field-lead", "leader")) {
            throw Refusal.forbidden();
        }
        if (!assignment.issued()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "COMMENT", "DRAFT");
        }
    }

    /** Whether the caller's agency coordinates the task: then it sees how the others' shares go, but works on none. */
    private boolean takesPart(Reach reach, Assignment assignment) {
        return !reach.worked().isEmpty()
                && sql.first("""
                        select 1 as one from plan.task_coordinator
                        where task_id = ? and agency = any(string_to_array(?, ',')) limit 1""", row -> row.integer("one"), assignment.taskId(), String.join(",", reach.worked()))
                        .isPresent();
    }

    /** Refuses who does not work for the agency, or while the plan is not issued. */
    void checkWork(Caller caller, Assignment assignment) {
        if (!worked(caller).contains(assignment.agency())) {
            throw Refusal.forbidden();
        }
        if (!assignment.issued()) {
            throw Refusal.notFound("assignment", assignment.id());
        }
    }

    /** Refuses who coordinates neither the agency nor the plan's issuer. */
    void checkDecide(Caller caller, Assignment assignment) {
        Set<String> coordinated = coordinated(caller);
        if (!coordinated.contains(assignment.agency()) && !coordinated.contains(assignment.issuer())) {
            throw Refusal.forbidden();
        }
    }

    /** {@link #checkDecide}, and four eyes. */
    void checkConfirm(Caller caller, Assignment assignment) {
        checkDecide(caller, assignment);
        checkOtherEyes(caller, assignment, assignment.submittedBy());
    }

    /** Refuses who did it themselves and, for their own agency's work, who had a hand in it. */
    void checkOtherEyes(Caller caller, Assignment assignment, @Nullable String doneBy) {
        boolean own = directory.mayActFor(caller, assignment.agency());
        if (caller.subject().equals(doneBy) || (own && hadAHand(caller, assignment))) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
    }

    private boolean hadAHand(Caller caller, Assignment assignment) {
        return sql.first(
                        "select 1 as one from plan.assignment_step where assignment_id = ? and by_user = ? limit 1",
                        row -> row.integer("one"),
                        assignment.id(),
                        caller.subject())
                .isPresent();
    }
}
