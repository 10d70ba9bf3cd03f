package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.progress.ObstacleState.Action;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to an obstacle. The agency's people raise, withdraw and close; who coordinates the agency or the issuer
 * decides or forwards; the leader decides what was forwarded; either answers. Four eyes as for assignments (ADR 0005).
 */
@ApplicationScoped
class ObstacleAccess {

    private final AssignmentAccess assignments;
    private final Directory directory;
    private final ObstacleSteps steps;

    ObstacleAccess(AssignmentAccess assignments, Directory directory, ObstacleSteps steps) {
        this.assignments = assignments;
        this.directory = directory;
        this.steps = steps;
    }

    /** Refuses who does not work for the agency that raised it. */
    void checkWork(Caller caller, Obstacle obstacle) {
        if (!assignments.worked(caller).contains(obstacle.subject().agency())) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses whose decision it is not, and by four eyes who raised it or had a hand in their own agency's. */
    void checkDecide(Caller caller, Obstacle obstacle, Action step) {
        boolean may = step == Action.DECIDE_FORWARDED ? caller.has("leader") : coordinates(caller, obstacle);
        if (!may) {
            throw Refusal.forbidden();
        }
        boolean own = directory.mayActFor(caller, obstacle.subject().agency());
        boolean raiser = caller.subject().equals(obstacle.raisedBy());
        if (raiser || (own && steps.hasStepOf(obstacle.id(), caller.subject()))) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
    }

    /** Refuses who neither coordinates nor leads. */
    void checkAnswer(Caller caller, Obstacle obstacle) {
        if (!caller.has("leader") && !coordinates(caller, obstacle)) {
            throw Refusal.forbidden();
        }
    }

    private boolean coordinates(Caller caller, Obstacle obstacle) {
        Set<String> coordinated = assignments.coordinated(caller);
        Subject subject = obstacle.subject();
        return coordinated.contains(subject.agency())
                || (subject.issuer() != null && coordinated.contains(subject.issuer()));
    }
}
