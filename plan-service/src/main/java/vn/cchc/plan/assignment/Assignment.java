package vn.cchc.plan.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.AssignmentState.Action;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.plan.rhythm.PeriodLabel;
import vn.cchc.platform.web.Refusal;

/** One agency's share of a task: its own aggregate, moved only along {@link AssignmentState#LIFECYCLE}. */
@Entity
@Table(name = "assignment")
@SuppressWarnings("UnusedVariable") // columns the queries read
class Assignment {

    private static final int COMPLETE = 100;
    private static final Set<AssignmentState> SETTLED_FOR_GOOD =
            EnumSet.of(AssignmentState.DONE, AssignmentState.DONE_LATE, AssignmentState.CANCELLED);

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID planId;
    private UUID taskId;
    private String issuer;

    @Enumerated(EnumType.STRING)
    private WorkSource source = WorkSource.PLAN;

    private @Nullable String fieldCode;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private String agency;
    private String title;

    @Enumerated(EnumType.STRING)
    private AssignmentState state = AssignmentState.NOT_STARTED;

    private @Nullable LocalDate dueFrom;
    private @Nullable LocalDate dueTo;

    @Enumerated(EnumType.STRING)
    private DueSource dueSource = DueSource.TASK;

    private int percent;
    private @Nullable Instant submittedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private boolean issued;
    private @Nullable String period;
    private @Nullable UUID occurrenceOf;

    protected Assignment() {}

    /** @param issued whether it is open for work from the moment it is given */
    Assignment(UUID id, NewAssignment request, boolean issued) {
        this.id = id;
        this.issued = issued;
        this.planId = request.work().planId();
        this.taskId = request.work().taskId();
        this.issuer = request.work().issuer();
        this.source = request.work().source();
        this.fieldCode = request.work().fieldCode();
        this.priority = request.work().priority();
        this.agency = request.agency();
        this.title = request.work().title();
        this.dueFrom = request.dueFrom();
        this.dueTo = request.dueTo();
        this.dueSource = request.dueSource();
    }

    /** The agency says how far it is. */
    void report(int newPercent) {
        move(Action.REPORT);
        percent = newPercent;
    }

    /** The agency says it is done; what counts is this instant, if it is confirmed in the end. */
    void submit(Instant now, String by) {
        move(Action.SUBMIT);
        percent = COMPLETE;
        submittedAt = now;
        submittedBy = by;
    }

    /** The coordinator wants it better. */
    void giveBack(Instant now, String by) {
        move(Action.RETURN);
        decidedAt = now;
        decidedBy = by;
    }

    /** The coordinator agrees that it is done; late or not is told by the submission, not by this moment. */
    void confirm(Instant now, String by) {
        move(submittedLate() ? Action.CONFIRM_LATE : Action.CONFIRM);
        decidedAt = now;
        decidedBy = by;
    }

    /** Another due day; refused once its end is decided. */
    void moveDue(@Nullable LocalDate from, LocalDate to, DueSource by) {
        if (!state.undecided()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "MOVE_DUE", state);
        }
        dueFrom = from;
        dueTo = to;
        dueSource = by;
    }

    /** It is no longer asked for. */
    void cancel(Instant now, String by) {
        move(Action.CANCEL);
        decidedAt = now;
        decidedBy = by;
    }

    /** It is asked for again, from the beginning. */
    void reinstate() {
        move(Action.REINSTATE);
        dueSource = DueSource.TASK;
        percent = 0;
        submittedAt = null;
        submittedBy = null;
        decidedAt = null;
        decidedBy = null;
    }

    /** The task's wording or deadline changed under it. */
    void follow(String newTitle, @Nullable LocalDate from, @Nullable LocalDate to) {
        title = newTitle;
        dueFrom = from;
        dueTo = to;
    }

    private void move(Action action) {
        state = AssignmentState.LIFECYCLE
                .after(state, action)
                .orElseThrow(() -> new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, state));
    }

    /** Whether the present submission came after the last day; false while there is none. */
    boolean submittedLate() {
        return submittedAt != null && Lateness.late(submittedAt, dueTo);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    UUID taskId() {
        return taskId;
    }

    String agency() {
        return agency;
    }

    String issuer() {
        return issuer;
    }

    @Nullable
    String fieldCode() {
        return fieldCode;
    }

    Priority priority() {
        return priority;
    }

    String title() {
        return title;
    }

    AssignmentState state() {
        return state;
    }

    @Nullable
    LocalDate dueFrom() {
        return dueFrom;
    }

    @Nullable
    LocalDate dueTo() {
        return dueTo;
    }

    int percent() {
        return percent;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    boolean issued() {
        return issued;
    }

    /** What people read of it: the task's content and, of an occurrence, its period. */
    String fullTitle() {
        return period == null ? title : title + " – " + PeriodLabel.name(period);
    }

    DueSource dueSource() {
        return dueSource;
    }

    /** Whether it is one occurrence of ongoing or recurring work, with a due day of its own. */
    boolean occurrence() {
        return occurrenceOf != null;
    }
}
