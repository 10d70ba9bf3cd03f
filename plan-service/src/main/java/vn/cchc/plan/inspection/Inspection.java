package vn.cchc.plan.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.inspection.InspectionRequests.Change;
import vn.cchc.plan.inspection.InspectionRequests.Conclusion;
import vn.cchc.plan.inspection.InspectionRequests.Held;
import vn.cchc.plan.progress.InspectionState;
import vn.cchc.plan.progress.InspectionState.Action;
import vn.cchc.platform.web.Refusal;

/** An inspection and its life, moved only along {@link InspectionState#LIFECYCLE}. */
@Entity
@Table(name = "inspection")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Inspection {

    @Id
    private UUID id;

    @Version
    private long version;

    private String issuer;
    private String agency;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    private int year;
    private @Nullable LocalDate plannedFrom;
    private @Nullable LocalDate plannedTo;
    private @Nullable LocalDate heldOn;
    private @Nullable String teamLead;
    private @Nullable String body;
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    private @Nullable String conclusionNumber;
    private @Nullable LocalDate conclusionDate;
    private @Nullable String conclusion;
    private @Nullable String cancelReason;

    protected Inspection() {}

    Inspection(UUID id, String issuer, NewInspection content) {
        this.id = id;
        this.issuer = issuer;
        this.agency = content.agency();
        this.kind = content.kind();
        this.heldOn = content.heldOn();
        this.state = heldOn == null ? InspectionState.PLANNED : InspectionState.HELD;
        LocalDate from = content.plannedFrom();
        this.plannedFrom = from;
        this.plannedTo = content.plannedTo() == null ? from : content.plannedTo();
        this.teamLead = content.teamLead();
        this.body = content.body();
        this.note = content.note();
        this.year = Objects.requireNonNull(heldOn == null ? from : heldOn).getYear();
    }

    /** Other days, another team; only while it is planned. */
    void change(Change content) {
        if (state != InspectionState.PLANNED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "CHANGE", state);
        }
        plannedFrom = content.plannedFrom();
        plannedTo = content.plannedTo() == null ? content.plannedFrom() : content.plannedTo();
        year = content.plannedFrom().getYear();
        teamLead = content.teamLead();
        body = content.body();
        note = content.note();
    }

    void hold(Held held) {
        move(Action.HOLD);
        heldOn = held.heldOn();
        year = held.heldOn().getYear();
        if (held.teamLead() != null) {
            teamLead = held.teamLead();
        }
    }

    void conclude(Conclusion content) {
        move(Action.CONCLUDE);
        conclusionNumber = content.number();
        conclusionDate = content.date();
        conclusion = content.summary();
    }

    void cancel(String reason) {
        move(Action.CANCEL);
        cancelReason = reason;
    }

    private void move(Action action) {
        state = InspectionState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    /** Whether the inspected must not know of it: unannounced and not held. */
    boolean secret() {
        return kind == InspectionKind.UNANNOUNCED && heldOn == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String issuer() {
        return issuer;
    }

    String agency() {
        return agency;
    }

    InspectionKind kind() {
        return kind;
    }

    int year() {
        return year;
    }

    @Nullable
    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String conclusionNumber() {
        return conclusionNumber;
    }

    @Nullable
    LocalDate conclusionDate() {
        return conclusionDate;
    }

    InspectionState state() {
        return state;
    }
}
