package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** What other features ask before they touch an assignment's work: may the caller, and what is it. What is about to change is locked. */
@ApplicationScoped
public class AssignmentGate {

    private static final String SHARE = """
            select id, plan_id, task_id, agency, issuer, field_code, title, state, due_from, due_to
            from plan.assignment where id = ?""";

    private final AssignmentRepository repository;
    private final AssignmentAccess access;
    private final AssignmentSteps steps;
    private final Sql sql;
    private final BusinessTime businessTime;

    public AssignmentGate(
            AssignmentRepository repository,
            AssignmentAccess access,
            AssignmentSteps steps,
            Sql sql,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.steps = steps;
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /**
     * An assignment as other features see it.
     *
     * @param planId null for work outside plans
     * @param issuer slug of who issued the plan or gave the work
     * @param dueTo last day allowed; null where no day is due
     */
    public record Share(
            UUID id,
            @Nullable UUID planId,
            UUID taskId,
            String agency,
            String issuer,
            @Nullable String fieldCode,
            String title,
            AssignmentState state,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    /** Refuses who does not work on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Share worked(UUID id, Caller caller) {
        access.checkWork(caller, locked(id));
        return share(id);
    }

    /** Refuses who does not decide on it, and by four eyes who asked or, for the own agency's, had any hand in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Share decided(UUID id, String askedBy, Caller caller) {
        Assignment assignment = locked(id);
        access.checkDecide(caller, assignment);
        access.checkOtherEyes(caller, assignment, askedBy);
        return share(id);
    }

    /** For who may by another authority, which the feature has checked; four eyes hold all the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Share entrusted(UUID id, String askedBy, Caller caller) {
        access.checkOtherEyes(caller, locked(id), askedBy);
        return share(id);
    }

    /** Notes in its history what was done about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID id, String action, String note, Caller caller) {
        steps.add(locked(id), businessTime.now(), caller, action, note);
    }

    /** Refuses who may not see into it. */
    public void checkRead(UUID id, Caller caller) {
        access.checkRead(caller, find(id));
    }

    /** Refuses who has no say in it. */
    public void checkComment(UUID id, Caller caller) {
        access.checkComment(caller, find(id));
    }

    /** Refuses who does not work on it, and once its end is decided; holds it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdForWork(UUID id, Caller caller) {
        Assignment assignment = locked(id);
        access.checkWork(caller, assignment);
        if (!assignment.state().undecided()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "SUBTASK", assignment.state());
        }
    }

    private Assignment find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
    }

    private Assignment locked(UUID id) {
        return repository
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("assignment", id));
    }

    private Share share(UUID id) {
        return sql.first(
                        SHARE,
                        row -> new Share(
                                row.uuid("id"),
                                row.uuidOrNull("plan_id"),
                                row.uuid("task_id"),
                                row.text("agency"),
                                row.text("issuer"),
                                row.textOrNull("field_code"),
                                row.text("title"),
                                AssignmentState.valueOf(row.text("state")),
                                row.dateOrNull("due_from"),
                                row.dateOrNull("due_to")),
                        id)
                .orElseThrow();
    }
}
