package vn.cchc.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.plan.PlanQueries;
import vn.cchc.plan.review.ReviewRequests.View;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads reviews: all for those inside, approved ones for every reader of the plan, with the lines that are theirs. */
@ApplicationScoped
public class ReviewQueries {

    private final PlanReviewRepository repository;
    private final PlanQueries plans;
    private final AssignmentAccess access;

    ReviewQueries(PlanReviewRepository repository, PlanQueries plans, AssignmentAccess access) {
        this.repository = repository;
        this.plans = plans;
        this.access = access;
    }

    /** By id, so in the order they were drafted. */
    @Transactional
    public List<View> list(UUID planId, Caller caller, PageRequest page) {
        boolean inside = plans.inside(planId, caller);
        String after = page.after(0);
        return repository.after(planId, after == null ? "" : after, !inside, page.fetch()).stream()
                .map(review -> seen(review.view(), inside, caller))
                .toList();
    }

    /** One review. */
    @Transactional
    public View get(UUID planId, UUID id, Caller caller) {
        boolean inside = plans.inside(planId, caller);
        return repository
                .find(planId, id)
                .map(PlanReview::view)
                .filter(view -> inside || view.state() == ReviewRequests.State.APPROVED)
                .map(view -> seen(view, inside, caller))
                .orElseThrow(() -> Refusal.notFound("review", id));
    }

    private View seen(View view, boolean inside, Caller caller) {
        return inside ? view : view.with(view.figures().forAgencies(access.readable(caller)));
    }
}
