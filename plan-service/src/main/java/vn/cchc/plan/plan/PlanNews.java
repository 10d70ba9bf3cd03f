package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;

/** What a step of a plan leaves behind, in its transaction: the audit row and, once issued, the event. */
@ApplicationScoped
class PlanNews {

    private final Outbox outbox;
    private final AuditLog audit;

    PlanNews(Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    void drafted(Plan plan, int tasks, Caller by) {
        audit.record(by, "plan-drafted", "plan", plan.id().toString(), Map.of("tasks", tasks));
    }

    void moved(Plan plan, Action action, Caller by) {
        audit.record(
                by,
                "plan-" + action.name().toLowerCase(Locale.ROOT),
                "plan",
                plan.id().toString(),
                Map.of("state", plan.state(), "version", plan.version()));
    }

    void issued(Plan plan, long tasks, long assignments, Instant now) {
        outbox.append(PlanEvents.issued(plan, tasks, assignments, now));
    }
}
