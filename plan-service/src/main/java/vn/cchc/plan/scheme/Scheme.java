package vn.cchc.plan.scheme;

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
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.SchemeState;
import vn.cchc.plan.progress.SchemeState.Action;
import vn.cchc.platform.web.Refusal;

/** A scheme and its life, moved only along {@link SchemeState#LIFECYCLE}. */
@Entity
@Table(name = "scheme")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Scheme {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable Integer ordinal;
    private String title;
    private @Nullable String titleVerbatim;
    private @Nullable String periodText;
    private String issuer;
    private String lead;
    private @Nullable String leadVerbatim;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> coordinators;

    private int year;
    private @Nullable String deadlineText;
    private @Nullable LocalDate dueFrom;
    private LocalDate dueTo;
    private @Nullable UUID planId;
    private @Nullable String fieldCode;
    private @Nullable String document;
    private @Nullable String note;
    private @Nullable Integer sourceLine;

    @Enumerated(EnumType.STRING)
    private SchemeState state = SchemeState.DRAFTING;

    private @Nullable Instant submittedAt;

    protected Scheme() {}

    Scheme(UUID id, SchemeContent content) {
        this.id = id;
        write(content);
        SchemeVerbatim printed = content.verbatim();
        if (printed != null) {
            ordinal = printed.ordinal();
            titleVerbatim = printed.title();
            periodText = printed.period();
            leadVerbatim = printed.lead();
            sourceLine = printed.sourceLine();
        }
    }

    /** It is from now on as said; how the document printed it stays. */
    void change(SchemeContent content) {
        if (state.over()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "CHANGE", state);
        }
        write(content);
    }

    private void write(SchemeContent content) {
        title = content.title();
        issuer = content.issuer();
        lead = content.lead();
        coordinators = content.coordinators();
        year = content.year();
        deadlineText = content.deadlineText();
        dueFrom = content.days().from();
        dueTo = content.days().to();
        planId = content.plan();
        fieldCode = content.field();
        document = content.document();
        note = content.note();
    }

    /** Takes a step; a submission ends the drafting, a return opens it again. */
    void take(Action action, Instant now) {
        state = SchemeState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
        if (action == Action.SUBMIT) {
            submittedAt = now;
        } else if (action == Action.RETURN) {
            submittedAt = null;
        }
    }

    /** Whether it was submitted after its last day; false while it is not submitted. */
    boolean submittedLate() {
        return submittedAt != null && Lateness.late(submittedAt, dueTo);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String title() {
        return title;
    }

    String issuer() {
        return issuer;
    }

    String lead() {
        return lead;
    }

    List<String> coordinators() {
        return coordinators;
    }

    @Nullable
    String fieldCode() {
        return fieldCode;
    }

    int year() {
        return year;
    }

    @Nullable
    LocalDate dueFrom() {
        return dueFrom;
    }

    LocalDate dueTo() {
        return dueTo;
    }

    SchemeState state() {
        return state;
    }
}
