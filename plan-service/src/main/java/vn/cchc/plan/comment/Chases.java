package vn.cchc.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.AssignmentBrief;
import vn.cchc.plan.assignment.AssignmentQueries;
import vn.cchc.plan.assignment.AssignmentView;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Order;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Chases agencies for what they owe (đôn đốc): coordinators in their scope, field leads in their fields. */
@ApplicationScoped
public class Chases {

    private final AssignmentQueries assignments;
    private final AssignmentAccess access;
    private final CommentStore store;
    private final ChaseNews news;
    private final BusinessTime businessTime;

    public Chases(
            AssignmentQueries assignments,
            AssignmentAccess access,
            CommentStore store,
            ChaseNews news,
            BusinessTime businessTime) {
        this.assignments = assignments;
        this.access = access;
        this.store = store;
        this.news = news;
        this.businessTime = businessTime;
    }

    /**
     * How it went with one.
     *
     * @param refusal null if its agency was chased
     */
    record Chased(UUID id, @Nullable Refusal refusal) {}

    /**
     * How it went.
     *
     * @param items in the order asked for
     * @param more whether the filter fits more
     */
    record Outcome(List<Chased> items, boolean more) {}

    /** Says the words about each of them that is owed and in the caller's reach, and tells everybody. */
    @Transactional
    public Outcome chase(ChaseRequest request, Caller caller) {
        ChaseRequest.Owed filter = request.filter();
        if ((filter == null) == (request.assignmentIds() == null)) {
            throw Refusal.invalid("", "ids-or-filter");
        }
        Page<UUID> ids = filter == null ? named(request.assignmentIds()) : fitting(filter, caller);
        Map<UUID, AssignmentBrief> known = assignments.briefs(ids.items()).stream()
                .collect(Collectors.toMap(AssignmentBrief::id, Function.identity()));
        Reach reach = access.reach(caller);
        List<Chased> items = new ArrayList<>();
        List<AssignmentBrief> chased = new ArrayList<>();
        for (UUID id : new LinkedHashSet<>(ids.items())) {
            AssignmentBrief assignment = known.get(id);
            Refusal refusal = refusal(reach, id, assignment);
            items.add(new Chased(id, refusal));
            if (assignment != null && refusal == null) {
                chased.add(assignment);
            }
        }
        Instant now = businessTime.now();
        store.add(
                chased.stream().map(AssignmentBrief::id).toList(), CommentView.Kind.CHASE, request.text(), now, caller);
        news.chased(chased, request.text(), now, caller);
        return new Outcome(items, ids.next() != null);
    }

    private static Page<UUID> named(@Nullable List<UUID> ids) {
        return new Page<>(ids == null ? List.of() : ids, null);
    }

    private Page<UUID> fitting(ChaseRequest.Owed filter, Caller caller) {
        PageRequest page = PageRequest.of(PageRequest.MAX, null, Order.DUE_TO.keys(), "chases");
        return Page.of(
                        assignments.list(caller, filter.filter(), Order.DUE_TO, page),
                        page,
                        row -> Order.DUE_TO.key(row.dueTo(), row.id()))
                .map(AssignmentView::id);
    }

    private static @Nullable Refusal refusal(Reach reach, UUID id, @Nullable AssignmentBrief assignment) {
        if (assignment == null) {
            return Refusal.notFound("assignment", id);
        }
        boolean inReach = reach.coordinated().contains(assignment.agency())
                || reach.coordinated().contains(assignment.issuer())
                || reach.leads(assignment.fieldCode());
        if (!inReach) {
            return Refusal.forbidden();
        }
        return assignment.owed() ? null : new Refusal(PlanProblem.NOTHING_OWED, assignment.state());
    }
}
