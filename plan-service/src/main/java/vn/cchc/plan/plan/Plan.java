package vn.cchc.plan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** A plan and its life, moved only along {@link PlanState#LIFECYCLE}. */
@Entity
@Table(name = "plan")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String issuer;
    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> legalBases;

    private @Nullable String signer;

    @Enumerated(EnumType.STRING)
    private PlanSource source;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String draftedBy;
    private @Nullable String draftedUnit;
    private Instant draftedAt;
    private @Nullable String comment;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;

    protected Plan() {}

    Plan(UUID id, PlanDraft draft, Caller by, Instant now) {
        this.id = id;
        this.number = draft.number();
        this.title = draft.title();
        this.kind = draft.kind();
        this.issuer = draft.issuer();
        this.issuedOn = draft.issuedOn();
        this.periodFrom = draft.periodFrom();
        this.periodTo = draft.periodTo();
        this.legalBases = draft.legalBases() == null ? List.of() : draft.legalBases();
        this.signer = draft.signer();
        this.source = draft.source();
        this.draftedBy = by.subject();
        this.draftedUnit = by.unit();
        this.draftedAt = now;
    }

    /** A coordinator hands the draft to the leader. */
    void submit() {
        move(Action.SUBMIT);
        comment = null;
    }

    /** The leader gives it back with comments. */
    void giveBack(String why) {
        move(Action.RETURN);
        comment = why;
    }

    /** The leader approves it. */
    void approve() {
        move(Action.APPROVE);
    }

    /** The leader issues it; where the document bears no date, it is the business day. */
    void issue(Instant now, LocalDate today, String by) {
        move(Action.ISSUE);
        issuedAt = now;
        issuedBy = by;
        if (issuedOn == null) {
            issuedOn = today;
        }
    }

    private void move(Action action) {
        state = PlanState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PlanState state() {
        return state;
    }

    @Nullable
    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }
}
