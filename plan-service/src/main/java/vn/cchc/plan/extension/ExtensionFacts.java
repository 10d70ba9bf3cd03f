package vn.cchc.plan.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentGate.Share;
import vn.cchc.platform.bus.Fact;

/** What is said on the bus of a request for more time. */
final class ExtensionFacts {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String DECIDED = "vn.cchc.plan.extension-decided.v1";

    private ExtensionFacts() {}

    /**
     * A request was decided.
     *
     * @param planId null for work outside plans
     * @param dueTo the last day from now on; null if the request was refused
     * @param by login name of who decided
     */
    record ExtensionDecided(
            String extensionRequestId,
            String assignmentId,
            String taskId,
            @Nullable String planId,
            String agency,
            String taskTitle,
            boolean granted,
            LocalDate dueBefore,
            @Nullable LocalDate dueTo,
            String reason,
            String requestedBy,
            String by,
            Instant occurredAt) {}

    /** The decision: until when, null for a refusal. */
    record Decision(LocalDate before, @Nullable LocalDate to, String reason, String by, Instant at) {}

    static Fact decided(ExtensionRequest request, Share share, Decision decision) {
        String id = request.id().toString();
        var data = new ExtensionDecided(
                id,
                share.id().toString(),
                share.taskId().toString(),
                share.planId() == null ? null : share.planId().toString(),
                share.agency(),
                share.title(),
                decision.to() != null,
                decision.before(),
                decision.to(),
                decision.reason(),
                request.requestedBy(),
                decision.by(),
                decision.at());
        return Fact.about(id, TOPIC, DECIDED, data);
    }
}
