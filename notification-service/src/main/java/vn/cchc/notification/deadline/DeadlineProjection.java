package vn.cchc.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.notification.policy.Policies;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.bus.Projection;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.time.BusinessTime;

/**
 * Keeps the deadlines from their owners' state topics. When to look at one is computed from its last day and the ladder
 * of its kind, never from the present: an instant computed before the clock was moved would be worth nothing.
 */
@ApplicationScoped
public class DeadlineProjection implements Projection {

    private static final List<String> TOPICS =
            List.of("cchc.plan.deadlines.v1", "cchc.report.deadlines.v1", "cchc.scoring.deadlines.v1");
    private static final Set<String> TYPES =
            Set.of("vn.cchc.plan.deadline.v1", "vn.cchc.report.deadline.v1", "vn.cchc.scoring.deadline.v1");

    private final DeadlineStore store;
    private final Policies policies;
    private final Wire wire;

    public DeadlineProjection(DeadlineStore store, Policies policies, Wire wire) {
        this.store = store;
        this.policies = policies;
        this.wire = wire;
    }

    @Override
    public String consumer() {
        return "deadlines";
    }

    @Override
    public List<String> topics() {
        return TOPICS;
    }

    @Override
    public void handle(IncomingEvent event) {
        if (TYPES.contains(event.type())) {
            DeadlineFact fact = wire.read(event.payload(), DeadlineFact.class);
            store.apply(fact, firstLook(fact));
        }
    }

    @Override
    public void truncate() {
        store.truncate();
    }

    /** The first rung's instant, whatever has been decided: looking finds out, and what is decided stays decided. */
    private @Nullable Instant firstLook(DeadlineFact fact) {
        var ladder = policies.ladder(fact.kind()).orElseThrow(() -> new NoReminderPolicy(fact.kind()));
        return fact.state() == DeadlineFact.State.OPEN
                ? ladder.firstAt(fact.to()).atZone(BusinessTime.ZONE).toInstant()
                : null;
    }
}
