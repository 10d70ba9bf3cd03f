package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.plan.task.NewTask;
import vn.cchc.plan.task.Tasks;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What coordinators and the leader do with plans. Coordinators draft and submit, the leader decides; roles are checked here. */
@ApplicationScoped
public class Plans {

    private final PlanRepository repository;
    private final Tasks tasks;
    private final Assignments assignments;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Plans(
            PlanRepository repository,
            Tasks tasks,
            Assignments assignments,
            Outbox outbox,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.tasks = tasks;
        this.assignments = assignments;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Makes a draft with its tasks; groups are resolved as of the document's date, else today. */
    @Transactional
    public UUID draft(PlanDraft draft, List<NewTask> rows, Caller caller) {
        allow(caller, "coordinator");
        Plan plan = new Plan(Ids.next(), draft, caller, businessTime.now());
        repository.persistAndFlush(plan);
        LocalDate day = draft.issuedOn() == null ? businessTime.today() : draft.issuedOn();
        tasks.add(plan.id(), day, rows);
        audit.record(caller, "plan-drafted", "plan", plan.id().toString(), Map.of("tasks", rows.size()));
        return plan.id();
    }

    /** Hands the draft to the leader. */
    @Transactional
    public void submit(UUID id, long version, Caller caller) {
        allow(caller, "coordinator");
        take(Action.SUBMIT, id, version, caller, Plan::submit);
    }

    /** Gives it back with comments. */
    @Transactional
    public void giveBack(UUID id, long version, String comment, Caller caller) {
        allow(caller, "leader");
        take(Action.RETURN, id, version, caller, plan -> plan.giveBack(comment));
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID id, long version, Caller caller) {
        allow(caller, "leader");
        take(Action.APPROVE, id, version, caller, Plan::approve);
    }

    /** Issues it: the agencies' shares open, everybody is told. */
    @Transactional
    public void issue(UUID id, long version, Caller caller) {
        allow(caller, "leader");
        Instant now = businessTime.now();
        Plan plan = take(
                Action.ISSUE, id, version, caller, issued -> issued.issue(now, businessTime.today(), caller.subject()));
        int shares = assignments.issue(id, now);
        outbox.append(PlanEvents.issued(plan, tasks.count(id), shares, now));
    }

    private Plan take(Action action, UUID id, long version, Caller caller, Consumer<Plan> change) {
        Plan plan = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("plan", id));
        EntityTag.check(version, plan.version());
        change.accept(plan);
        repository.flush();
        audit.record(
                caller,
                "plan-" + action.name().toLowerCase(Locale.ROOT),
                "plan",
                id.toString(),
                Map.of("state", plan.state(), "version", plan.version()));
        return plan;
    }

    private static void allow(Caller caller, String role) {
        if (!caller.has(role)) {
            throw Refusal.forbidden();
        }
    }
}
