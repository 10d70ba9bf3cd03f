package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** What agencies and coordinators do with assignments; each in one transaction with its history, audit and facts. */
@ApplicationScoped
public class Assignments {

    private final AssignmentRepository repository;
    private final AssignmentAccess access;
    private final AssignmentSteps steps;
    private final Outbox outbox;
    private final AuditLog audit;
    private final BusinessTime businessTime;

    public Assignments(
            AssignmentRepository repository,
            AssignmentAccess access,
            AssignmentSteps steps,
            Outbox outbox,
            AuditLog audit,
            BusinessTime businessTime) {
        this.repository = repository;
        this.access = access;
        this.steps = steps;
        this.outbox = outbox;
        this.audit = audit;
        this.businessTime = businessTime;
    }

    /** Gives out the shares of a drafted plan; nobody sees them before it is issued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(List<NewAssignment> shares) {
        repository.insert(shares, false);
    }

    /** Opens a plan's shares for work and tells their deadlines; answers how many there are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int issue(UUID planId, Instant now) {
        List<UUID> issued = repository.issue(planId);
        outbox.append(AssignmentFacts.deadlines(repository.ofIds(issued), now));
        steps.opened(planId, now);
        return issued.size();
    }

    /** Cancels whatever is not finished of a plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancelPlan(UUID planId, String why, Caller caller) {
        return cancelAll(() -> repository.unfinishedOfPlan(planId), why, caller);
    }

    /** Cancels until nothing more is found: an occurrence may have been opened while its base was waited for. */
    int cancelAll(Supplier<List<UUID>> unfinished, String why, Caller caller) {
        int cancelled = 0;
        for (List<UUID> ids = unfinished.get(); !ids.isEmpty(); ids = unfinished.get()) {
            cancelled += cancel(ids, why, caller);
        }
        return cancelled;
    }

    /** How many shares of an issued plan are not finished. */
    public int unfinished(UUID planId) {
        return repository.unfinishedOfPlan(planId).size();
    }

    /** Takes back the shares of tasks that are still drafted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeBack(List<UUID> taskIds) {
        repository.takeBack(taskIds);
    }

    /** Ends those whose end is still open, for a reason that stays in their history; answers how many these were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int cancel(List<UUID> ids, String why, Caller caller) {
        Instant now = businessTime.now();
        List<Assignment> cancelled = repository.cancel(ids, now, caller.subject());
        steps.add(cancelled, now, caller, "CANCEL", why);
        outbox.append(cancelled.stream()
                .filter(Assignment::issued)
                .flatMap(share -> AssignmentFacts.cancelled(share, caller.subject(), why, now).stream())
                .toList());
        cancelled.forEach(assignment -> audit.record(
                caller,
                "assignment-cancelled",
                "assignment",
                assignment.id().toString(),
                Map.of("version", assignment.version())));
        return cancelled.size();
    }

    /** Gives one a due day of its own; the reason stays in its history. Answers the new version. */
    @Transactional
    public long moveDue(UUID id, long version, @Nullable LocalDate from, LocalDate to, String reason, Caller caller) {
        if (from != null && to.isBefore(from)) {
            throw Refusal.invalid("/to", "period-order");
        }
        Step step = new Step(
                "DUE", reason, access::checkDecide, assignment -> assignment.moveDue(from, to, DueSource.OVERRIDE));
        Assignment changed = take(step, id, version, caller);
        if (changed.issued()) {
            AssignmentFacts.deadline(changed, businessTime.now()).ifPresent(outbox::append);
        }
        return changed.version();
    }

    /** The agency says how far it is; like every step, answers the new version. */
    @Transactional
    public long report(UUID id, long version, int percent, @Nullable String note, Caller caller) {
        Step step = new Step("REPORT", note, access::checkWork, assignment -> assignment.report(percent));
        return take(step, id, version, caller).version();
    }

    /** The agency hands it in. */
    @Transactional
    public long submit(UUID id, long version, @Nullable String note, Caller caller) {
        Instant now = businessTime.now();
        Step step = new Step("SUBMIT", note, access::checkWork, assignment -> assignment.submit(now, caller.subject()));
        Assignment changed = take(step, id, version, caller);
        tell(changed, AssignmentFacts.submitted(changed, caller.subject(), note, now), now);
        return changed.version();
    }

    /** The coordinator returns it with a comment. */
    @Transactional
    public long giveBack(UUID id, long version, String comment, Caller caller) {
        Instant now = businessTime.now();
        Step step = new Step(
                "RETURN", comment, access::checkDecide, assignment -> assignment.giveBack(now, caller.subject()));
        Assignment changed = take(step, id, version, caller);
        tell(changed, AssignmentFacts.returned(changed, caller.subject(), comment, now), now);
        return changed.version();
    }

    /** The coordinator confirms it. */
    @Transactional
    public long confirm(UUID id, long version, @Nullable String comment, Caller caller) {
        Instant now = businessTime.now();
        Step step = new Step(
                "CONFIRM", comment, access::checkConfirm, assignment -> assignment.confirm(now, caller.subject()));
        Assignment changed = take(step, id, version, caller);
        tell(changed, AssignmentFacts.confirmed(changed, caller.subject(), comment, now), now);
        return changed.version();
    }

    /**
     * Sets another last day, in the caller's transaction and on its authority; lateness counts against the new day.
     *
     * @param from first day; null where none is named
     * @param reason what people read in the history
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveDue(
            UUID id, @Nullable LocalDate from, LocalDate to, DueSource source, String reason, Caller caller) {
        if (from != null && to.isBefore(from)) {
            throw Refusal.invalid("/to", "period-order");
        }
        Assignment assignment = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
        LocalDate before = assignment.dueTo();
        long version = assignment.version();
        assignment.moveDue(from, to, source);
        repository.flush();
        if (assignment.version() == version) {
            repository.touch(assignment);
        }
        Instant now = businessTime.now();
        steps.add(assignment, now, caller, "DUE", before + " → " + to + ": " + reason);
        audit.record(
                caller,
                "assignment-due-moved",
                "assignment",
                id.toString(),
                Map.of("before", String.valueOf(before), "to", to, "source", source, "version", assignment.version()));
        if (assignment.issued()) {
            AssignmentFacts.deadline(assignment, now).ifPresent(outbox::append);
        }
    }

    /** What is done, who may, and how it changes the assignment. */
    private record Step(
            String action,
            @Nullable String note,
            BiConsumer<Caller, Assignment> allowed,
            Consumer<Assignment> change) {}

    private Assignment take(Step step, UUID id, long version, Caller caller) {
        Assignment assignment = repository.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("assignment", id));
        step.allowed().accept(caller, assignment);
        EntityTag.check(version, assignment.version());
        step.change().accept(assignment);
        repository.flush();
        if (assignment.version() == version) {
            repository.touch(assignment); // the same figure reported again is news too, and a repeated request is stale
        }
        steps.add(assignment, businessTime.now(), caller, step.action(), step.note());
        audit.record(
                caller,
                "assignment-" + step.action().toLowerCase(Locale.ROOT),
                "assignment",
                id.toString(),
                Map.of("state", assignment.state(), "version", assignment.version()));
        return assignment;
    }

    private void tell(Assignment assignment, Fact event, Instant now) {
        outbox.append(event);
        AssignmentFacts.deadline(assignment, now).ifPresent(outbox::append);
    }
}
