package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** Lets other features through to what belongs to an assignment: who may see it, speak about it, break it down. */
@ApplicationScoped
public class AssignmentGate {

    private final AssignmentRepository repository;
    private final AssignmentAccess access;

    public AssignmentGate(AssignmentRepository repository, AssignmentAccess access) {
        this.repository = repository;
        this.access = access;
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
    public void holdForWork(UUID id, Caller caller) {
        Assignment assignment = repository
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("assignment", id));
        access.checkWork(caller, assignment);
        if (!assignment.state().undecided()) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "SUBTASK", assignment.state());
        }
    }

    private Assignment find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
    }
}
