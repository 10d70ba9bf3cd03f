package vn.cchc.plan.initiative;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.initiative.InitiativeRequests.Declination;
import vn.cchc.plan.initiative.InitiativeRequests.Recognition;
import vn.cchc.plan.progress.InitiativeState;
import vn.cchc.plan.progress.InitiativeState.Action;
import vn.cchc.platform.web.Refusal;

/** An initiative and its life, moved only along {@link InitiativeState#LIFECYCLE}. */
@Entity
@Table(name = "initiative")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Initiative {

    @Id
    private UUID id;

    @Version
    private long version;

    private String agency;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> authors;

    private String description;
    private @Nullable String effect;
    private @Nullable String fieldCode;
    private int year;
    private @Nullable String evidence;

    @Enumerated(EnumType.STRING)
    private InitiativeState state = InitiativeState.REGISTERED;

    private @Nullable String submittedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable InitiativeLevel level;

    private @Nullable String decisionNumber;
    private @Nullable LocalDate decisionDate;
    private @Nullable String decisionNote;

    protected Initiative() {}

    Initiative(UUID id, String agency, NewInitiative content) {
        this.id = id;
        this.agency = agency;
        write(content);
    }

    /** It is from now on as said; only before it is submitted. */
    void change(NewInitiative content) {
        if (state != InitiativeState.REGISTERED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "CHANGE", state);
        }
        write(content);
    }

    private void write(NewInitiative content) {
        title = content.title().strip();
        authors = List.copyOf(content.authors());
        description = content.description();
        effect = content.effect();
        fieldCode = content.field();
        year = content.year();
        evidence = content.evidence();
    }

    void submit(String by) {
        move(Action.SUBMIT);
        submittedBy = by;
    }

    void giveBack() {
        move(Action.RETURN);
        submittedBy = null;
    }

    void withdraw() {
        move(Action.WITHDRAW);
    }

    void recognise(Recognition decision) {
        move(Action.RECOGNISE);
        level = decision.level();
        decisionNumber = decision.decisionNumber();
        decisionDate = decision.decisionDate();
        decisionNote = decision.note();
    }

    void decline(Declination decision) {
        move(Action.DECLINE);
        decisionNumber = decision.decisionNumber();
        decisionDate = decision.decisionDate();
        decisionNote = decision.reason();
    }

    private void move(Action action) {
        state = InitiativeState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String agency() {
        return agency;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    @Nullable
    String fieldCode() {
        return fieldCode;
    }

    InitiativeState state() {
        return state;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    LocalDate decisionDate() {
        return decisionDate;
    }
}
