package vn.cchc.plan.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentGate;
import vn.cchc.plan.assignment.AssignmentGate.Share;
import vn.cchc.plan.extension.ExtensionRequest.Wish;
import vn.cchc.plan.extension.ExtensionRequests.Asked;
import vn.cchc.plan.extension.ExtensionRequests.Decided;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** An agency asks for more time while it still owes the work; the coordinator decides, once. */
@ApplicationScoped
public class Extensions {

    private final ExtensionRequestRepository repository;
    private final ExtensionDecisions decisions;
    private final AssignmentGate gate;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Extensions(
            ExtensionRequestRepository repository,
            ExtensionDecisions decisions,
            AssignmentGate gate,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.decisions = decisions;
        this.gate = gate;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Asks; also after the day has passed, but then the request says so. */
    @Transactional
    public UUID ask(UUID assignmentId, Asked asked, Caller caller) {
        Share share = gate.worked(assignmentId, caller);
        if (!share.state().open()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "EXTENSION_REQUEST", share.state());
        }
        LocalDate due = ExtensionDecisions.due(share);
        LocalDate today = businessTime.today();
        checkDay(asked.to(), due, today);
        if (repository.undecided(assignmentId).isPresent()) {
            throw new Refusal(PlanProblem.EXTENSION_PENDING);
        }
        var wish = new Wish(asked.to(), asked.reason(), today.isAfter(due), null, caller.subject());
        ExtensionRequest request = keep(share, due, wish);
        gate.note(assignmentId, "EXTENSION_REQUEST", due + " → " + asked.to() + ": " + asked.reason(), caller);
        record("extension-requested", request, caller);
        return request.id();
    }

    /** Grants or refuses. */
    @Transactional
    public void decide(UUID id, long version, Decided decided, Caller caller) {
        ExtensionRequest request = find(id);
        Share share = gate.decided(request.assignmentId(), request.requestedBy(), caller);
        EntityTag.check(version, request.version());
        if (decided.granted()) {
            LocalDate to = decided.to() == null ? request.wanted() : decided.to();
            decisions.grant(request, share, to, decided.reason(), caller);
        } else if (decided.to() == null) {
            decisions.refuse(request, share, decided.reason(), caller);
        } else {
            throw Refusal.invalid("/to", "day-without-grant");
        }
    }

    /** Takes it back; anybody who works for the agency may. */
    @Transactional
    public void withdraw(UUID id, long version, Caller caller) {
        ExtensionRequest request = find(id);
        gate.worked(request.assignmentId(), caller);
        EntityTag.check(version, request.version());
        request.withdraw();
        repository.flush();
        gate.note(
                request.assignmentId(), "EXTENSION_WITHDRAWN", request.wanted().toString(), caller);
        record("extension-withdrawn", request, caller);
    }

    /**
     * Gives more time because of an obstacle, in its transaction and on its authority: decides the request that waits, or
     * makes one that is granted at once.
     *
     * @param raisedBy login name of who raised the obstacle
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void grantFor(
            UUID obstacleId, UUID assignmentId, LocalDate to, String reason, String raisedBy, Caller caller) {
        Share share = gate.entrusted(assignmentId, raisedBy, caller);
        LocalDate due = ExtensionDecisions.due(share);
        checkDay(to, due, due);
        Optional<ExtensionRequest> waiting = repository.undecided(assignmentId);
        if (waiting.isPresent()) {
            ExtensionRequest request = waiting.get();
            gate.entrusted(assignmentId, request.requestedBy(), caller);
            request.settles(obstacleId);
            decisions.grant(request, share, to, reason, caller);
            return;
        }
        boolean late = businessTime.today().isAfter(due);
        ExtensionRequest request = keep(share, due, new Wish(to, reason, late, obstacleId, raisedBy));
        decisions.grant(request, share, to, reason, caller);
    }

    private ExtensionRequest keep(Share share, LocalDate due, Wish wish) {
        var request = new ExtensionRequest(Ids.next(), share, due, wish, businessTime.now());
        repository.persistAndFlush(request);
        return request;
    }

    private static void checkDay(LocalDate to, LocalDate due, LocalDate today) {
        if (!to.isAfter(due)) {
            throw Refusal.invalid("/to", "day-not-later", due);
        }
        if (to.isBefore(today)) {
            throw Refusal.invalid("/to", "day-past", today);
        }
    }

    private void record(String action, ExtensionRequest request, Caller caller) {
        audit.record(
                caller,
                action,
                "extension-request",
                request.id().toString(),
                Map.of("assignment", request.assignmentId(), "to", request.wanted()));
    }

    private ExtensionRequest find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("extension-request", id));
    }
}
