package vn.cchc.plan.subtask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentGate;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** What an agency's officers do with the parts of its assignment, while its end is open. */
@ApplicationScoped
public class Subtasks {

    static final int MAX = 100;

    private final SubtaskRepository repository;
    private final AssignmentGate gate;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Subtasks(SubtaskRepository repository, AssignmentGate gate, AuditLog audit, BusinessTime businessTime) {
        this.repository = repository;
        this.gate = gate;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** In their order, for whoever sees into the assignment. */
    @Transactional
    public Page<SubtaskView> list(UUID assignmentId, PageRequest page, Caller caller) {
        gate.checkRead(assignmentId, caller);
        return Page.of(
                repository.page(assignmentId, page),
                page,
                row -> List.of(String.valueOf(row.place()), row.id().toString()));
    }

    /** Adds one; refused (422) beyond {@value #MAX}. */
    @Transactional
    public SubtaskView add(UUID assignmentId, SubtaskContent content, Caller caller) {
        gate.holdForWork(assignmentId, caller);
        if (repository.count("assignmentId", assignmentId) >= MAX) {
            throw new Refusal(PlanProblem.TOO_MANY_SUBTASKS, MAX);
        }
        Subtask subtask = new Subtask(
                Ids.next(),
                assignmentId,
                repository.nextPlace(assignmentId),
                content,
                businessTime.now(),
                caller.subject());
        repository.persistAndFlush(subtask);
        return recorded("subtask-added", subtask, caller);
    }

    /** Writes it anew. */
    @Transactional
    public SubtaskView write(UUID assignmentId, UUID id, long version, SubtaskContent content, Caller caller) {
        Subtask subtask = held(assignmentId, id, version, caller);
        subtask.write(content, businessTime.now(), caller.subject());
        repository.flush();
        return recorded("subtask-written", subtask, caller);
    }

    /** Takes it away; answers what it was. */
    @Transactional
    public SubtaskView remove(UUID assignmentId, UUID id, long version, Caller caller) {
        Subtask subtask = held(assignmentId, id, version, caller);
        repository.delete(subtask);
        repository.flush();
        return recorded("subtask-removed", subtask, caller);
    }

    private Subtask held(UUID assignmentId, UUID id, long version, Caller caller) {
        gate.holdForWork(assignmentId, caller);
        Subtask subtask = repository
                .findByIdOptional(id)
                .filter(found -> found.assignmentId().equals(assignmentId))
                .orElseThrow(() -> Refusal.notFound("subtask", id));
        EntityTag.check(version, subtask.version());
        return subtask;
    }

    private SubtaskView recorded(String action, Subtask subtask, Caller caller) {
        SubtaskView view = subtask.view();
        audit.record(
                caller,
                action,
                "assignment",
                subtask.assignmentId().toString(),
                Map.of("subtask", view.id(), "done", view.done()));
        return view;
    }
}
