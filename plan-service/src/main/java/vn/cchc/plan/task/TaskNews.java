package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/** What a step of a task leaves behind, in its transaction: who did it, the audit row, once given the event. */
@ApplicationScoped
class TaskNews {

    private final TaskStore store;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    TaskNews(TaskStore store, Outbox outbox, AuditLog audit, BusinessTime businessTime) {
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    void given(UUID id, TaskHead head, NewTask task, List<String> agencies, Caller by) {
        Instant now = businessTime.now();
        store.given(id, now, by.subject());
        audit.record(
                by,
                "task-given",
                "task",
                id.toString(),
                Map.of("source", head.source(), "issuer", head.issuer(), "assignments", agencies.size()));
        outbox.append(TaskEvents.given(id, head, task, agencies, now));
    }

    void changed(UUID id, long version, Caller by) {
        audit.record(by, "task-changed", "task", id.toString(), Map.of("version", version));
    }

    void cancelled(UUID id, int shares, Caller by) {
        audit.record(by, "task-cancelled", "task", id.toString(), Map.of("assignments", shares));
    }

    void serves(UUID id, List<String> criteria, Caller by) {
        audit.record(by, "task-criteria-set", "task", id.toString(), Map.of("criteria", criteria));
    }
}
