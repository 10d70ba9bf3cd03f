package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** One assignment with its history, for whoever may see it. */
@ApplicationScoped
public class AssignmentReader {

    private final AssignmentRepository repository;
    private final AssignmentQueries queries;
    private final AssignmentAccess access;
    private final AssignmentSteps steps;

    public AssignmentReader(
            AssignmentRepository repository,
            AssignmentQueries queries,
            AssignmentAccess access,
            AssignmentSteps steps) {
        this.repository = repository;
        this.queries = queries;
        this.access = access;
        this.steps = steps;
    }

    /** Its history, newest first; refused by {@link AssignmentAccess#checkRead}. */
    @Transactional
    public Page<AssignmentView.Step> steps(UUID id, PageRequest page, Caller caller) {
        access.checkRead(caller, repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id)));
        return Page.of(steps.page(id, page), page, kept -> List.of(kept.id().toString()))
                .map(AssignmentSteps.Kept::step);
    }

    /** The assignment; refused by {@link AssignmentAccess#checkRead}. */
    @Transactional
    public AssignmentView read(UUID id, Caller caller) {
        Assignment assignment = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
        access.checkRead(caller, assignment);
        return queries.find(id)
                .orElseThrow(() -> Refusal.notFound("assignment", id))
                .with(steps.of(id));
    }
}
