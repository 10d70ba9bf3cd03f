package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What coordinators declare that their inspections of a year shall reach. */
@ApplicationScoped
public class InspectionPlans {

    private final InspectionPlanRepository repository;
    private final InspectionAccess access;
    private final Denominators denominators;
    private final DirtyMarks marks;
    private final AuditLog audit;

    InspectionPlans(
            InspectionPlanRepository repository,
            InspectionAccess access,
            Denominators denominators,
            DirtyMarks marks,
            AuditLog audit) {
        this.repository = repository;
        this.access = access;
        this.denominators = denominators;
        this.marks = marks;
        this.audit = audit;
    }

    /** One a year for each inspecting agency; answers its id. */
    @Transactional
    public UUID declare(NewInspectionPlan request, Caller caller) {
        String issuer = access.issuer(request.issuer(), caller);
        denominators.checked(request.denominator());
        if (repository.has(issuer, request.year())) {
            throw new Refusal(PlanProblem.INSPECTION_PLAN_EXISTS, issuer, String.valueOf(request.year()));
        }
        InspectionPlan plan = new InspectionPlan(Ids.next(), issuer, request);
        repository.persistAndFlush(plan);
        left("inspection-plan-declared", plan, caller);
        return plan.id();
    }

    /** Declares otherwise; issuer and year stay. */
    @Transactional
    public void change(UUID id, long version, NewInspectionPlan request, Caller caller) {
        InspectionPlan plan =
                repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("inspection-plan", id));
        access.issuer(plan.issuer(), caller);
        EntityTag.check(version, plan.version());
        if (request.year() != plan.year()
                || (request.issuer() != null && !request.issuer().equals(plan.issuer()))) {
            throw Refusal.invalid("/year", "issuer-and-year-stay");
        }
        denominators.checked(request.denominator());
        plan.change(request);
        repository.flush();
        if (plan.version() == version) {
            repository.touch(plan);
        }
        left("inspection-plan-changed", plan, caller);
    }

    private void left(String action, InspectionPlan plan, Caller caller) {
        marks.mark(InspectedShare.figures(plan.issuer(), plan.year()));
        audit.record(
                caller,
                action,
                "inspection-plan",
                plan.id().toString(),
                Map.of("issuer", plan.issuer(), "year", plan.year()));
    }
}
