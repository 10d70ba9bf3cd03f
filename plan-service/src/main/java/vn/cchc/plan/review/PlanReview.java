package vn.cchc.plan.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.review.ReviewRequests.Draft;
import vn.cchc.plan.review.ReviewRequests.Kind;
import vn.cchc.plan.review.ReviewRequests.State;
import vn.cchc.plan.review.ReviewRequests.View;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** A review of a plan: its words change until it is approved, its figures never. */
@Entity
@Table(name = "plan_review")
@SuppressWarnings("UnusedVariable") // columns the queries read
class PlanReview {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private String title;
    private @Nullable String results;
    private @Nullable String shortcomings;
    private @Nullable String causes;
    private @Nullable String lessons;
    private @Nullable String proposals;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figures figures;

    private Instant frozenAt;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;

    protected PlanReview() {}

    PlanReview(UUID id, UUID planId, Draft draft, String defaultTitle, Figures figures, Caller by, Instant now) {
        this.id = id;
        this.planId = planId;
        this.kind = draft.kind();
        this.periodFrom = draft.from();
        this.periodTo = draft.to();
        this.title = draft.title() == null ? defaultTitle : draft.title();
        this.figures = figures;
        this.frozenAt = now;
        this.draftedBy = by.subject();
        this.draftedAt = now;
        say(draft);
    }

    private void say(Draft draft) {
        results = draft.results();
        shortcomings = draft.shortcomings();
        causes = draft.causes();
        lessons = draft.lessons();
        proposals = draft.proposals();
    }

    void edit(Draft draft) {
        checkDraft("EDIT");
        title = draft.title() == null ? title : draft.title();
        say(draft);
    }

    void approve(String by, Instant now) {
        checkDraft("APPROVE");
        if (by.equals(draftedBy)) {
            throw new Refusal(PlanProblem.FOUR_EYES);
        }
        state = State.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    private void checkDraft(String action) {
        if (state != State.DRAFT) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Draft draft() {
        return new Draft(kind, periodFrom, periodTo, title, results, shortcomings, causes, lessons, proposals);
    }

    View view() {
        return new View(
                id,
                planId,
                version,
                kind,
                state,
                periodFrom,
                periodTo,
                title,
                results,
                shortcomings,
                causes,
                lessons,
                proposals,
                figures,
                frozenAt,
                draftedBy,
                approvedBy,
                approvedAt);
    }
}
