package vn.cchc.plan.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanOffice;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.plan.review.ReviewRequests.Draft;
import vn.cchc.plan.review.ReviewRequests.Kind;
import vn.cchc.plan.review.ReviewRequests.View;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Reviews of plans, drafted by who drafts the plan, approved by who issues it. */
@ApplicationScoped
public class PlanReviews {

    private final PlanReviewRepository repository;
    private final PlanOffice office;
    private final FigureTaker figures;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    PlanReviews(
            PlanReviewRepository repository,
            PlanOffice office,
            FigureTaker figures,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.office = office;
        this.figures = figures;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Drafts one and freezes the figures as they are now; answers its id. */
    @Transactional
    public UUID draft(UUID planId, Draft draft, Caller caller) {
        PlanBrief plan = office.brief(planId);
        office.access().checkDraft(caller, plan);
        if (plan.state() != PlanState.ISSUED && plan.state() != PlanState.CLOSED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "REVIEW", plan.state());
        }
        if (draft.to().isBefore(draft.from())) {
            throw Refusal.invalid("/to", "period-order");
        }
        Instant now = businessTime.now();
        String title = (draft.kind() == Kind.INTERIM ? "Sơ kết: " : "Tổng kết: ")
                + plan.draft().title();
        PlanReview review = new PlanReview(
                Ids.next(), planId, draft, title, figures.take(planId, draft.from(), draft.to()), caller, now);
        repository.persistAndFlush(review);
        record(caller, "drafted", review);
        return review.id();
    }

    /** Changes its words by a JSON merge patch; kind, period and figures stay. */
    @Transactional
    public void patch(UUID planId, UUID id, long version, JsonNode patch, Caller caller) {
        PlanBrief plan = office.brief(planId);
        office.access().checkDraft(caller, plan);
        PlanReview review = find(planId, id);
        EntityTag.check(version, review.version());
        List<Violation> violations = new ArrayList<>();
        for (String member : List.of("kind", "from", "to")) {
            if (patch.has(member)) {
                violations.add(Violation.of("/" + member, "not-changeable"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        review.edit(office.patches().apply(review.draft(), patch, Draft.class, ""));
        repository.changed(review, version);
        record(caller, "edited", review);
    }

    /** Approves it; from then on it does not change. */
    @Transactional
    public void approve(UUID planId, UUID id, long version, Caller caller) {
        PlanBrief plan = office.brief(planId);
        office.access().check(Action.ISSUE, caller, plan, null, null);
        PlanReview review = find(planId, id);
        EntityTag.check(version, review.version());
        review.approve(caller.subject(), businessTime.now());
        repository.changed(review, version);
        record(caller, "approved", review);
    }

    private PlanReview find(UUID planId, UUID id) {
        return repository.find(planId, id).orElseThrow(() -> Refusal.notFound("review", id));
    }

    private void record(Caller caller, String what, PlanReview review) {
        View view = review.view();
        audit.record(
                caller,
                "plan-review-" + what,
                "plan",
                view.planId().toString(),
                Map.of("review", view.id(), "state", view.state(), "version", view.version()));
    }
}
