package vn.cchc.plan.extension;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentGate.Share;
import vn.cchc.plan.progress.ExtensionState;
import vn.cchc.plan.progress.ExtensionState.Action;
import vn.cchc.platform.web.Refusal;

/** A request for more time, moved only along {@link ExtensionState#LIFECYCLE}. */
@Entity
@Table(name = "extension_request")
@SuppressWarnings("UnusedVariable") // columns the queries read
class ExtensionRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID assignmentId;
    private UUID taskId;
    private @Nullable UUID planId;
    private @Nullable UUID obstacleId;
    private String agency;
    private @Nullable String issuer;
    private @Nullable String fieldCode;
    private String title;

    @Enumerated(EnumType.STRING)
    private ExtensionState state = ExtensionState.REQUESTED;

    private LocalDate dueTo;
    private LocalDate wanted;
    private String reason;
    private boolean late;
    private Instant requestedAt;
    private String requestedBy;
    private @Nullable LocalDate granted;
    private @Nullable String decision;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;

    protected ExtensionRequest() {}

    /**
     * Who asks for how long, and why.
     *
     * @param obstacleId the obstacle it settles; null where the agency asked by itself
     */
    record Wish(
            LocalDate to,
            String reason,
            boolean late,
            @Nullable UUID obstacleId,
            String by) {}

    ExtensionRequest(UUID id, Share share, LocalDate dueTo, Wish wish, Instant now) {
        this.id = id;
        this.assignmentId = share.id();
        this.taskId = share.taskId();
        this.planId = share.planId();
        this.agency = share.agency();
        this.issuer = share.issuer();
        this.fieldCode = share.fieldCode();
        this.title = share.title();
        this.dueTo = dueTo;
        this.wanted = wish.to();
        this.reason = wish.reason();
        this.late = wish.late();
        this.obstacleId = wish.obstacleId();
        this.requestedAt = now;
        this.requestedBy = wish.by();
    }

    /** The agency gets until that day. */
    void grant(LocalDate to, String why, String by, Instant now) {
        move(Action.GRANT);
        granted = to;
        decided(why, by, now);
    }

    /** The day stays. */
    void refuse(String why, String by, Instant now) {
        move(Action.REFUSE);
        decided(why, by, now);
    }

    /** The agency needs it no more. */
    void withdraw() {
        move(Action.WITHDRAW);
    }

    /** It is settled together with that obstacle. */
    void settles(UUID obstacle) {
        obstacleId = obstacle;
    }

    private void decided(String why, String by, Instant now) {
        decision = why;
        decidedBy = by;
        decidedAt = now;
    }

    private void move(Action action) {
        state = ExtensionState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID assignmentId() {
        return assignmentId;
    }

    ExtensionState state() {
        return state;
    }

    LocalDate wanted() {
        return wanted;
    }

    String requestedBy() {
        return requestedBy;
    }
}
