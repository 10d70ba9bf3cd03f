package vn.cchc.plan.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentGate;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** What is said about assignments. Words are never changed; who said them may take them back. */
@ApplicationScoped
public class Comments {

    private final CommentStore store;
    private final AssignmentGate gate;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Comments(CommentStore store, AssignmentGate gate, AuditLog audit, BusinessTime businessTime) {
        this.store = store;
        this.gate = gate;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Newest first, for whoever sees into the assignment. */
    @Transactional
    public Page<CommentView> list(UUID assignment, PageRequest page, Caller caller) {
        gate.checkRead(assignment, caller);
        return Page.of(
                store.page(assignment, page),
                page,
                comment -> List.of(comment.id().toString()));
    }

    /** Says something; for who has a say in the assignment. */
    @Transactional
    public CommentView say(UUID assignment, String text, Caller caller) {
        gate.checkComment(assignment, caller);
        UUID id = store.add(List.of(assignment), CommentView.Kind.COMMENT, text, businessTime.now(), caller)
                .getFirst();
        record("assignment-commented", assignment, id, caller);
        return find(assignment, id);
    }

    /** Takes one's own words back; doing so again changes nothing. A chase was heard and stays. */
    @Transactional
    public CommentView retract(UUID assignment, UUID id, Caller caller) {
        gate.checkRead(assignment, caller);
        CommentView comment = find(assignment, id);
        if (!comment.by().equals(caller.subject())) {
            throw Refusal.forbidden();
        }
        if (comment.kind() == CommentView.Kind.CHASE) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "RETRACT", comment.kind());
        }
        if (!comment.retracted()) {
            store.retract(id, businessTime.now());
            record("assignment-comment-retracted", assignment, id, caller);
        }
        return find(assignment, id);
    }

    private CommentView find(UUID assignment, UUID id) {
        return store.find(assignment, id).orElseThrow(() -> Refusal.notFound("comment", id));
    }

    private void record(String action, UUID assignment, UUID comment, Caller caller) {
        audit.record(caller, action, "assignment", assignment.toString(), Map.of("comment", comment));
    }
}
