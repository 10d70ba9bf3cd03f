package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;

/** What a step leaves behind, in its transaction: history, audit row and, when raised or decided, the event. */
@ApplicationScoped
class ObstacleNews {

    private final ObstacleSteps steps;
    private final AuditLog audit;
    private final Outbox outbox;

    ObstacleNews(ObstacleSteps steps, AuditLog audit, Outbox outbox) {
        this.steps = steps;
        this.audit = audit;
        this.outbox = outbox;
    }

    void raised(Obstacle obstacle, Caller by, Instant now) {
        moved(obstacle, "RAISE", obstacle.text(), by, now);
        outbox.append(ObstacleFacts.raised(obstacle, now));
    }

    void decided(Obstacle obstacle, ObstacleDecision decision, String text, Caller by, Instant now) {
        moved(obstacle, decision.name(), text, by, now);
        outbox.append(ObstacleFacts.decided(obstacle, decision, text, by.subject(), now));
    }

    void moved(Obstacle obstacle, String action, @Nullable String note, Caller by, Instant now) {
        steps.add(obstacle.id(), by, now, action, note);
        audit.record(
                by,
                "obstacle-" + action.toLowerCase(Locale.ROOT),
                "obstacle",
                obstacle.id().toString(),
                Map.of("state", obstacle.state(), "version", obstacle.version()));
    }
}
