package vn.cchc.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.assignment.AssignmentBrief;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;

/** What chasing leaves behind, in its transaction: an audit row and an event for each agency chased. */
@ApplicationScoped
class ChaseNews {

    private final Outbox outbox;
    private final AuditLog audit;

    ChaseNews(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void chased(List<AssignmentBrief> assignments, String text, Instant now, Caller by) {
        for (AssignmentBrief assignment : assignments) {
            audit.record(
                    by,
                    "assignment-chased",
                    "assignment",
                    assignment.id().toString(),
                    Map.of("agency", assignment.agency()));
        }
        outbox.append(assignments.stream()
                .map(assignment -> ChaseEvents.chased(assignment, by.subject(), text, now))
                .toList());
    }
}
