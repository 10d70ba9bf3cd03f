package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;

/** What a step of a plan leaves behind, in its transaction: the history, the audit row and, where it matters, the event. */
@ApplicationScoped
class PlanNews {

    private final Outbox outbox;
    private final AuditLog audit;
    private final PlanSteps steps;

    PlanNews(Outbox outbox, AuditLog audit, PlanSteps steps) {
        this.outbox = outbox;
        this.audit = audit;
        this.steps = steps;
    }

    void drafted(PlanBrief plan, int tasks, Caller by, Instant now) {
        steps.add(PlanSteps.of(by, null, now, plan.state(), "DRAFT", null), plan.id());
        audit.record(by, "plan-drafted", "plan", plan.id().toString(), Map.of("tasks", tasks, "route", plan.route()));
    }

    /** A draft was changed; told to the audit, and to the history once for each person. */
    void edited(PlanBrief plan, Caller by, Instant now, Map<String, ?> what) {
        if (!steps.hadAHand(plan.id(), null, by.subject())) {
            steps.add(PlanSteps.of(by, null, now, plan.state(), "EDIT", null), plan.id());
        }
        audit.record(by, "plan-edited", "plan", plan.id().toString(), what);
    }

    void moved(PlanBrief plan, Enum<?> action, @Nullable String note, Caller by, Instant now) {
        steps.add(PlanSteps.of(by, null, now, plan.state(), action.name(), note), plan.id());
        audit.record(
                by,
                "plan-" + action.name().toLowerCase(Locale.ROOT),
                "plan",
                plan.id().toString(),
                Map.of("state", plan.state(), "version", plan.version()));
    }

    void say(Fact fact) {
        outbox.append(fact);
    }
}
