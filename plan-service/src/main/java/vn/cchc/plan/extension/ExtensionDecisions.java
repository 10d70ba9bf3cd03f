package vn.cchc.plan.extension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentGate;
import vn.cchc.plan.assignment.AssignmentGate.Share;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** What a decision on more time does, in its caller's transaction: request, last day, history, audit and event. */
@ApplicationScoped
class ExtensionDecisions {

    private final ExtensionRequestRepository repository;
    private final Assignments assignments;
    private final AssignmentGate gate;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    ExtensionDecisions(
            ExtensionRequestRepository repository,
            Assignments assignments,
            AssignmentGate gate,
            Outbox outbox,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.assignments = assignments;
        this.gate = gate;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** The day an extension starts from; refuses (409) work that has none. */
    static LocalDate due(Share share) {
        LocalDate due = share.dueTo();
        if (due == null) {
            throw new Refusal(PlanProblem.NO_DUE_DAY);
        }
        return due;
    }

    /** Moves the last day. */
    void grant(ExtensionRequest request, Share share, LocalDate to, String reason, Caller caller) {
        LocalDate before = due(share);
        if (!to.isAfter(before)) {
            throw Refusal.invalid("/to", "day-not-later", before);
        }
        Instant now = businessTime.now();
        request.grant(to, reason, caller.subject(), now);
        repository.flush();
        assignments.moveDue(share.id(), share.dueFrom(), to, DueSource.EXTENSION, reason, caller);
        tell(request, share, new ExtensionFacts.Decision(before, to, reason, caller.subject(), now), caller);
    }

    /** Leaves it; the history says so. */
    void refuse(ExtensionRequest request, Share share, String reason, Caller caller) {
        Instant now = businessTime.now();
        request.refuse(reason, caller.subject(), now);
        repository.flush();
        gate.note(share.id(), "EXTENSION_REFUSED", reason, caller);
        LocalDate before = share.dueTo() == null ? request.wanted() : share.dueTo();
        tell(request, share, new ExtensionFacts.Decision(before, null, reason, caller.subject(), now), caller);
    }

    private void tell(ExtensionRequest request, Share share, ExtensionFacts.Decision decision, Caller caller) {
        audit.record(
                caller,
                decision.to() == null ? "extension-refused" : "extension-granted",
                "extension-request",
                request.id().toString(),
                detail(share, decision.to()));
        outbox.append(ExtensionFacts.decided(request, share, decision));
    }

    private static Map<String, Object> detail(Share share, @Nullable LocalDate to) {
        return to == null ? Map.of("assignment", share.id()) : Map.of("assignment", share.id(), "to", to);
    }
}
