package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What coordinators and the leader do with plans; who may is {@link PlanAccess}'s to say. */
@ApplicationScoped
public class Plans {

    private final PlanRepository repository;
    private final PlanAccess access;
    private final Tasks tasks;
    private final Assignments assignments;
    private final PlanNews news;
    private final BusinessTime businessTime;

    public Plans(
            PlanRepository repository,
            PlanAccess access,
            Tasks tasks,
            Assignments assignments,
            PlanNews news,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.tasks = tasks;
        this.assignments = assignments;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Refuses (403) who may not draft plans of that issuer. */
    public void checkDraft(Caller caller, String issuer) {
        access.checkDraft(caller, issuer);
    }

    /** Makes a draft with its tasks; groups are resolved as of the document's date, else today. */
    @Transactional
    public UUID draft(PlanDraft draft, List<NewTask> rows, Caller caller) {
        access.checkDraft(caller, draft.issuer());
        Plan plan = new Plan(Ids.next(), draft, caller, businessTime.now());
        repository.persistAndFlush(plan);
        LocalDate day = draft.issuedOn() == null ? businessTime.today() : draft.issuedOn();
        tasks.add(plan.id(), day, rows);
        news.drafted(plan, rows.size(), caller);
        return plan.id();
    }

    /** Hands the draft to the leader. */
    @Transactional
    public void submit(UUID id, long version, Caller caller) {
        take(Action.SUBMIT, id, version, caller, Plan::submit);
    }

    /** Gives it back with comments. */
    @Transactional
    public void giveBack(UUID id, long version, String comment, Caller caller) {
        take(Action.RETURN, id, version, caller, plan -> plan.giveBack(comment));
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID id, long version, Caller caller) {
        take(Action.APPROVE, id, version, caller, Plan::approve);
    }

    /** Issues it: the agencies' shares open, everybody is told. */
    @Transactional
    public void issue(UUID id, long version, Caller caller) {
        Instant now = businessTime.now();
        Plan plan = take(
                Action.ISSUE, id, version, caller, issued -> issued.issue(now, businessTime.today(), caller.subject()));
        int shares = assignments.issue(id, now);
        news.issued(plan, tasks.count(id), shares, now);
    }

    private Plan take(Action action, UUID id, long version, Caller caller, Consumer<Plan> change) {
        Plan plan = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("plan", id));
        access.check(action, caller, plan.issuer());
        EntityTag.check(version, plan.version());
        change.accept(plan);
        repository.flush();
        news.moved(plan, action, caller);
        return plan;
    }
}
