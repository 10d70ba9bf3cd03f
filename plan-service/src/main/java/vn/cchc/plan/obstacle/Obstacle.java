package vn.cchc.plan.obstacle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.obstacle.ObstacleRequests.NewObstacle;
import vn.cchc.plan.progress.ObstacleState;
import vn.cchc.plan.progress.ObstacleState.Action;
import vn.cchc.platform.web.Refusal;

/** An obstacle, moved only along {@link ObstacleState#LIFECYCLE}. */
@Entity
@Table(name = "obstacle")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Obstacle {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ObstacleKind kind;

    @Enumerated(EnumType.STRING)
    private ObstacleState state = ObstacleState.RAISED;

    private @Nullable UUID assignmentId;
    private @Nullable UUID taskId;
    private @Nullable UUID planId;
    private String agency;
    private @Nullable String issuer;
    private @Nullable String fieldCode;
    private @Nullable String addressee;
    private String text;
    private @Nullable String proposal;
    private Instant raisedAt;
    private String raisedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ObstacleDecision decision;

    private @Nullable String decisionText;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    private @Nullable Instant closedAt;

    protected Obstacle() {}

    Obstacle(UUID id, Subject subject, NewObstacle raised, String by, Instant now) {
        this.id = id;
        this.kind = raised.kind();
        this.assignmentId = subject.assignmentId();
        this.taskId = subject.taskId();
        this.planId = subject.planId();
        this.agency = subject.agency();
        this.issuer = subject.issuer();
        this.fieldCode = subject.fieldCode();
        this.addressee = raised.addressee();
        this.text = raised.text();
        this.proposal = raised.proposal();
        this.raisedBy = by;
        this.raisedAt = now;
    }

    /** What a decision of that kind does now: forwards it, decides it, or decides what was forwarded. */
    Action step(ObstacleDecision wanted) {
        if (wanted == ObstacleDecision.FORWARDED) {
            return Action.FORWARD;
        }
        return state == ObstacleState.FORWARDED ? Action.DECIDE_FORWARDED : Action.DECIDE;
    }

    /** Forwarded or decided; a later decision of the leader takes the forwarding's place, the history keeps both. */
    void decide(ObstacleDecision wanted, String why, String by, Instant now) {
        move(step(wanted));
        decision = wanted;
        decisionText = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The agency is told what came of it. */
    void answer(String said, String by, Instant now) {
        move(Action.ANSWER);
        answer = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** The agency takes note. */
    void close(Instant now) {
        move(Action.CLOSE);
        closedAt = now;
    }

    /** The agency takes it back. */
    void withdraw() {
        move(Action.WITHDRAW);
    }

    private void move(Action action) {
        state = ObstacleState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ObstacleState state() {
        return state;
    }

    ObstacleKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    @Nullable
    String addressee() {
        return addressee;
    }

    String raisedBy() {
        return raisedBy;
    }

    Subject subject() {
        return new Subject(assignmentId, taskId, planId, agency, issuer, fieldCode);
    }
}
