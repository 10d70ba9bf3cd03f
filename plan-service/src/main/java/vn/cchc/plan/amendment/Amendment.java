package vn.cchc.plan.amendment;

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
import vn.cchc.plan.assignment.AmendedShares.Kept;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** An amendment of an issued plan; it moves as a plan does, and ends when it is issued. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String reason;
    private @Nullable String documentNumber;
    private @Nullable LocalDate documentDate;

    @JdbcTypeCode(SqlTypes.JSON)
    private AmendmentDraft.Changes changes;

    @JdbcTypeCode(SqlTypes.JSON)
    private Diff.@Nullable Parts difference;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Kept> kept;

    private @Nullable Integer edition;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String submittedBy;
    private @Nullable String comment;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;

    protected Amendment() {}

    Amendment(UUID id, UUID planId, int number, AmendmentDraft draft, Caller by, Instant now) {
        this.id = id;
        this.planId = planId;
        this.number = number;
        this.draftedBy = by.subject();
        this.draftedAt = now;
        write(draft);
    }

    private void write(AmendmentDraft draft) {
        reason = draft.reason();
        documentNumber = draft.documentNumber();
        documentDate = draft.documentDate();
        changes = draft.changes();
    }

    /** Its words are changed, while it is a draft. */
    void edit(AmendmentDraft draft) {
        if (state != PlanState.DRAFT) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "EDIT", state);
        }
        write(draft);
    }

    void submit(String by) {
        move(Action.SUBMIT);
        submittedBy = by;
        comment = null;
    }

    void giveBack(String why) {
        move(Action.RETURN);
        comment = why;
    }

    void approve() {
        move(Action.APPROVE);
    }

    void discard() {
        move(Action.DISCARD);
    }

    /** Refuses (409) what cannot be issued as it stands. */
    void checkIssuable() {
        if (state != PlanState.APPROVED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, Action.ISSUE, state);
        }
    }

    /** It takes effect; what it changed is kept as it was then. */
    void issue(Diff.Parts changed, List<Kept> ownDays, int made, Instant now, String by) {
        move(Action.ISSUE);
        difference = changed;
        kept = ownDays;
        edition = made;
        issuedAt = now;
        issuedBy = by;
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

    int number() {
        return number;
    }

    PlanState state() {
        return state;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    Diff.@Nullable Parts difference() {
        return difference;
    }

    AmendmentDraft draft() {
        return new AmendmentDraft(reason, documentNumber, documentDate, changes);
    }

    AmendmentView view() {
        return new AmendmentView(
                planId,
                number,
                version,
                state,
                reason,
                draft(),
                edition,
                draftedBy,
                draftedAt,
                submittedBy,
                comment,
                issuedAt,
                issuedBy,
                kept == null ? List.of() : kept);
    }

    /** @param next the edition it would make, while it is not issued */
    Diff diff(Diff.Parts parts, int next) {
        return new Diff(
                number,
                edition == null ? next : edition,
                state,
                draftedBy,
                issuedBy,
                issuedAt,
                reason,
                documentNumber,
                documentDate,
                parts.metadata(),
                parts.tasks());
    }
}
