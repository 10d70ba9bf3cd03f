package vn.cchc.plan.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
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

    private @Nullable String documentType;
    private @Nullable String issuerText;
    private @Nullable String periodText;
    private @Nullable String proposedBy;
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> recipients;

    private @Nullable BigDecimal budgetEstimate;
    private @Nullable String budgetSource;
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private PlanRoute route;

    private int edition;

    @Enumerated(EnumType.STRING)
    private PlanState state = PlanState.DRAFT;

    private String draftedBy;
    private @Nullable String draftedUnit;
    private Instant draftedAt;
    private @Nullable String submittedBy;
    private @Nullable String comment;
    private @Nullable Instant issuedAt;
    private @Nullable String issuedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endedNumber;
    private @Nullable LocalDate endedOn;

    protected Plan() {}

    Plan(UUID id, PlanDraft draft, PlanRoute route, Caller by, Instant now) {
        this.id = id;
        this.route = route;
        this.draftedBy = by.subject();
        this.draftedUnit = by.unit();
        this.draftedAt = now;
        this.title = draft.title();
        this.kind = draft.kind();
        this.issuer = draft.issuer();
        this.source = draft.source();
        this.legalBases = List.of();
        this.recipients = List.of();
        describe(draft);
    }

    /** Takes every member of the metadata over. */
    void describe(PlanDraft draft) {
        number = draft.number();
        title = draft.title();
        kind = draft.kind();
        issuer = draft.issuer();
        issuedOn = draft.issuedOn();
        periodFrom = draft.periodFrom();
        periodTo = draft.periodTo();
        legalBases = draft.legalBases() == null ? List.of() : draft.legalBases();
        signer = draft.signer();
        source = draft.source();
        documentType = draft.documentType();
        issuerText = draft.issuerText();
        periodText = draft.periodText();
        proposedBy = draft.proposedBy();
        note = draft.note();
        recipients = draft.recipients() == null ? List.of() : draft.recipients();
        budgetEstimate = draft.budgetEstimate() == null ? null : new BigDecimal(draft.budgetEstimate());
        budgetSource = draft.budgetSource();
        parentId = draft.parent();
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

    /** Where the document bears no date, it is the business day. */
    void issue(Instant now, LocalDate today, String by) {
        move(Action.ISSUE);
        issuedAt = now;
        issuedBy = by;
        edition = 1;
        if (issuedOn == null) {
            issuedOn = today;
        }
    }

    /** The next edition. */
    void amend(PlanDraft amended) {
        move(Action.AMEND);
        describe(amended);
        edition++;
    }

    /** It ends, one way or another. */
    void end(Action how, Instant now, @Nullable String documentNumber, @Nullable LocalDate documentDate) {
        move(how);
        endedAt = now;
        endedNumber = documentNumber;
        endedOn = documentDate;
    }

    private void move(Action action) {
        state = PlanState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    PlanBrief brief() {
        var draft = new PlanDraft(
                number,
                title,
                kind,
                issuer,
                issuedOn,
                periodFrom,
                periodTo,
                legalBases,
                signer,
                source,
                documentType,
                issuerText,
                periodText,
                proposedBy,
                note,
                recipients,
                budgetEstimate == null ? null : budgetEstimate.toPlainString(),
                budgetSource,
                parentId);
        return new PlanBrief(id, version, state, route, edition, submittedBy, draft);
    }
}
