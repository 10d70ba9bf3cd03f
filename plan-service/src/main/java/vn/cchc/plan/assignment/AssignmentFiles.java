package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** What evidence needs to know of the assignment it belongs to. */
@ApplicationScoped
public class AssignmentFiles {

    private final AssignmentRepository repository;
    private final AssignmentAccess access;
    private final AssignmentSteps steps;
    private final BusinessTime businessTime;

    public AssignmentFiles(
            AssignmentRepository repository,
            AssignmentAccess access,
            AssignmentSteps steps,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.steps = steps;
        this.businessTime = businessTime;
    }

    /** Refuses who may not add evidence now. */
    public void checkAdd(UUID id, Caller caller) {
        Assignment assignment = repository
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE) // a submission under way comes before or after
                .orElseThrow(() -> Refusal.notFound("assignment", id));
        access.checkWork(caller, assignment);
        if (!assignment.state().open()) {
            throw new Refusal(PlanProblem.EVIDENCE_LOCKED, assignment.state());
        }
    }

    /** Refuses who may not see evidence. */
    public void checkRead(UUID id, Caller caller) {
        access.checkRead(caller, find(id));
    }

    /** Notes in the history what was done with a file. */
    public void noted(UUID id, String action, @Nullable String note, Caller caller) {
        steps.add(find(id), businessTime.now(), caller, action, note);
    }

    private Assignment find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
    }
}
