package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/**
 * Who may do what to a plan and its amendments, by the plan's route. Four eyes: nobody approves what they submitted, and
 * a coordinator accepts a plan of its own agency only without having had a hand in it (ADR 0012).
 */
@ApplicationScoped
public class PlanAccess {

    private final Directory directory;
    private final AssignmentAccess agencies;
    private final PlanSteps steps;

    PlanAccess(Directory directory, AssignmentAccess agencies, PlanSteps steps) {
        this.directory = directory;
        this.agencies = agencies;
        this.steps = steps;
    }

    /** The route of a plan the caller drafts; refuses (403) who may not draft plans of that issuer. */
    PlanRoute route(Caller caller, String issuer) {
        if (agencies.worked(caller).contains(issuer)) {
            return PlanRoute.AGENCY;
        }
        if (agencies.coordinated(caller).contains(issuer)) {
            return PlanRoute.PROVINCIAL;
        }
        throw Refusal.forbidden();
    }

    /** Refuses (403) who does not belong to the side that drafts this plan. */
    public void checkDraft(Caller caller, PlanBrief plan) {
        boolean drafts = switch (plan.route()) {
            case PROVINCIAL -> agencies.coordinated(caller).contains(plan.issuer());
            case AGENCY -> agencies.worked(caller).contains(plan.issuer());
        };
        allow(drafts);
    }

    /** Refuses (403) who may not take that step with the plan itself. */
    void check(Action action, Caller caller, PlanBrief plan) {
        check(action, caller, plan, null, plan.submittedBy());
    }

    /**
     * Refuses (403) who may not take that step.
     *
     * @param amendment number of the amendment it is about; null for the plan itself
     * @param submittedBy who handed it in; null before
     */
    public void check(
            Action action, Caller caller, PlanBrief plan, @Nullable Integer amendment, @Nullable String submittedBy) {
        switch (action) {
            case SUBMIT -> checkSubmit(caller, plan);
            case DISCARD -> checkDraft(caller, plan);
            case RETURN, APPROVE -> checkJudge(caller, plan);
            case ISSUE, AMEND, WITHDRAW -> checkIssue(caller, plan);
            case CLOSE -> checkClose(caller, plan);
        }
        if (action == Action.APPROVE) {
            checkFourEyes(caller, plan, amendment, submittedBy);
        }
    }

    private void checkSubmit(Caller caller, PlanBrief plan) {
        checkDraft(caller, plan);
        allow(plan.route() == PlanRoute.PROVINCIAL || caller.has("head"));
    }

    private void checkJudge(Caller caller, PlanBrief plan) {
        boolean judges = switch (plan.route()) {
            case PROVINCIAL -> caller.has("leader");
            case AGENCY -> agencies.coordinated(caller).contains(plan.issuer());
        };
        allow(judges);
    }

    private void checkIssue(Caller caller, PlanBrief plan) {
        boolean issues = switch (plan.route()) {
            case PROVINCIAL -> caller.has("leader");
            case AGENCY -> caller.has("head") && agencies.worked(caller).contains(plan.issuer());
        };
        allow(issues);
    }

    private void checkClose(Caller caller, PlanBrief plan) {
        boolean coordinates = agencies.coordinated(caller).contains(plan.issuer());
        boolean heads = plan.route() == PlanRoute.AGENCY
                && caller.has("head")
                && agencies.worked(caller).contains(plan.issuer());
        allow(coordinates || heads);
    }

    private void checkFourEyes(
            Caller caller, PlanBrief plan, @Nullable Integer amendment, @Nullable String submittedBy) {
        boolean submitter = caller.subject().equals(submittedBy);
        boolean own = plan.route() == PlanRoute.AGENCY && directory.mayActFor(caller, plan.issuer());
        if (submitter || (own && steps.hadAHand(plan.id(), amendment, caller.subject()))) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
    }

    /** Whether the caller sees what goes on inside: comments, amendments under way, drafts of reviews. */
    boolean inside(Caller caller, String issuer) {
        return AssignmentAccess.readsAll(caller)
                || agencies.coordinated(caller).contains(issuer)
                || agencies.worked(caller).contains(issuer);
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }

    /** Not found, for who may not know of it. */
    static Refusal unknown(UUID id) {
        return Refusal.notFound("plan", id);
    }
}
