package vn.cchc.plan.obstacle;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Fact;

/** What is said on the bus of obstacles. */
final class ObstacleFacts {

    private static final String TOPIC = "cchc.plan.events.v1";
    private static final String RAISED = "vn.cchc.plan.obstacle-raised.v1";
    private static final String DECIDED = "vn.cchc.plan.obstacle-decided.v1";

    private ObstacleFacts() {}

    /**
     * An agency raised an obstacle.
     *
     * @param assignmentId null unless it is on a share
     * @param taskId null if it is on a plan
     * @param planId null for work outside plans
     * @param addressee null for whoever coordinates
     */
    record ObstacleRaised(
            String obstacleId,
            ObstacleKind kind,
            @Nullable String assignmentId,
            @Nullable String taskId,
            @Nullable String planId,
            String agency,
            @Nullable String issuer,
            @Nullable String fieldCode,
            @Nullable String addressee,
            String text,
            String by,
            Instant occurredAt) {}

    /** It was decided, or forwarded to the leader. */
    record ObstacleDecided(
            String obstacleId,
            ObstacleKind kind,
            @Nullable String assignmentId,
            @Nullable String taskId,
            @Nullable String planId,
            String agency,
            ObstacleDecision decision,
            String text,
            String raisedBy,
            String by,
            Instant occurredAt) {}

    static Fact raised(Obstacle obstacle, Instant now) {
        String id = obstacle.id().toString();
        Subject subject = obstacle.subject();
        var data = new ObstacleRaised(
                id,
                obstacle.kind(),
                text(subject.assignmentId()),
                text(subject.taskId()),
                text(subject.planId()),
                subject.agency(),
                subject.issuer(),
                subject.fieldCode(),
                obstacle.addressee(),
                obstacle.text(),
                obstacle.raisedBy(),
                now);
        return Fact.about(id, TOPIC, RAISED, data);
    }

    static Fact decided(Obstacle obstacle, ObstacleDecision decision, String text, String by, Instant now) {
        String id = obstacle.id().toString();
        Subject subject = obstacle.subject();
        var data = new ObstacleDecided(
                id,
                obstacle.kind(),
                text(subject.assignmentId()),
                text(subject.taskId()),
                text(subject.planId()),
                subject.agency(),
                decision,
                text,
                obstacle.raisedBy(),
                by,
                now);
        return Fact.about(id, TOPIC, DECIDED, data);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
