package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.Assignments;
import vn.cchc.plan.plan.PlanRequests.Withdrawal;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.plan.task.NewTask;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** The life of plans, step by step; who may is {@link PlanAccess}'s to say. */
@ApplicationScoped
public class Plans {

    private final PlanStore store;
    private final PlanAccess access;
    private final PlanDrafts drafts;
    private final DraftRows rows;
    private final Assignments assignments;
    private final BusinessTime businessTime;

    Plans(
            PlanStore store,
            PlanAccess access,
            PlanDrafts drafts,
            DraftRows rows,
            Assignments assignments,
            BusinessTime businessTime) {
        this.store = store;
        this.access = access;
        this.drafts = drafts;
        this.rows = rows;
        this.assignments = assignments;
        this.businessTime = businessTime;
    }

    /** Refuses (403) who may not draft plans of that issuer. */
    public void checkDraft(Caller caller, String issuer) {
        access.route(caller, issuer);
    }

    /** Makes a draft with its tasks. */
    @Transactional
    public UUID draft(PlanDraft draft, List<NewTask> tasks, Caller caller) {
        return drafts.draft(draft, tasks, caller);
    }

    /** What other use cases need to know of it, whoever asks. */
    @Transactional
    public PlanBrief brief(UUID id) {
        return store.find(id).brief();
    }

    /** Hands the draft in. */
    @Transactional
    public void submit(UUID id, long version, Caller caller) {
        rows.deal(take(Action.SUBMIT, id, version, null, caller, plan -> plan.submit(caller.subject())));
    }

    /** Gives it back with comments. */
    @Transactional
    public void giveBack(UUID id, long version, String comment, Caller caller) {
        rows.takeBack(take(Action.RETURN, id, version, comment, caller, plan -> plan.giveBack(comment)));
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID id, long version, Caller caller) {
        take(Action.APPROVE, id, version, null, caller, Plan::approve);
    }

    /** Issues it: the agencies' shares open, everybody is told. */
    @Transactional
    public void issue(UUID id, long version, Caller caller) {
        Instant now = businessTime.now();
        PlanDraft before = store.find(id).brief().draft();
        PlanBrief plan = take(Action.ISSUE, id, version, null, caller, issued -> {
            checkComplete(issued.brief().draft());
            issued.issue(now, businessTime.today(), caller.subject());
        });
        if (before.issuedOn() == null) {
            rows.again(plan, before); // groups are those of the day it bears now
        }
        int shares = rows.issue(id, now);
        store.news().say(PlanEvents.issued(plan, rows.count(id), shares, now));
    }

    /** A document of our own has a number and a date when it goes out. */
    private static void checkComplete(PlanDraft draft) {
        List<Violation> violations = new ArrayList<>();
        if (draft.source() == PlanSource.OWN) {
            if (draft.number() == null) {
                violations.add(Violation.of("/number", "needed-on-issue"));
            }
            if (draft.issuedOn() == null) {
                violations.add(Violation.of("/issuedOn", "needed-on-issue"));
            }
        }
        PlanChecks.refuse(violations);
    }

    /** Closes it; while something is open only with a reason. */
    @Transactional
    public void close(UUID id, long version, @Nullable String reason, Caller caller) {
        Instant now = businessTime.now();
        int[] open = new int[1];
        PlanBrief plan = take(Action.CLOSE, id, version, reason, caller, closing -> {
            closing.end(Action.CLOSE, now, null, null);
            open[0] = assignments.unfinished(id);
            if (open[0] > 0 && reason == null) {
                throw Refusal.invalid("/reason", "still-open", open[0]);
            }
        });
        store.news().say(PlanEvents.closed(plan, open[0], reason, now));
    }

    /** Gives a plan up that is not issued, or takes an issued one back with the document that says so. */
    @Transactional
    public void withdraw(UUID id, long version, Withdrawal why, Caller caller) {
        if (store.find(id).brief().state().underWay()) {
            discard(id, version, why, caller);
            return;
        }
        Instant now = businessTime.now();
        String document = why.documentNumber() == null ? "" : why.documentNumber();
        PlanBrief plan = take(Action.WITHDRAW, id, version, why.reason(), caller, withdrawn -> {
            withdrawn.end(Action.WITHDRAW, now, document, why.documentDate());
            if (document.isBlank()) {
                throw Refusal.invalid("/documentNumber", "needed-on-withdrawal");
            }
        });
        int cancelled = assignments.cancelPlan(id, why.reason(), caller);
        store.news().say(PlanEvents.withdrawn(plan, why, document, cancelled, now));
    }

    private void discard(UUID id, long version, Withdrawal why, Caller caller) {
        take(
                Action.DISCARD,
                id,
                version,
                why.reason(),
                caller,
                plan -> plan.end(Action.DISCARD, businessTime.now(), why.documentNumber(), why.documentDate()));
        rows.giveUp(id);
    }

    /** Makes the next edition of the metadata; who may has been checked. Answers the plan as it then is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PlanBrief amend(UUID id, PlanDraft amended, Caller caller, String note) {
        Plan plan = store.find(id);
        long version = plan.brief().version();
        plan.amend(amended);
        PlanBrief after = store.changed(plan, version);
        store.news().moved(after, Action.AMEND, note, caller, businessTime.now());
        return after;
    }

    /** Refuses (409) a plan that is not issued, or no longer. */
    public static void checkIssued(PlanBrief plan, Action action) {
        if (plan.state() != PlanState.ISSUED) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, action, plan.state());
        }
    }

    private PlanBrief take(
            Action action, UUID id, long version, @Nullable String note, Caller caller, Consumer<Plan> change) {
        Plan plan = store.find(id);
        access.check(action, caller, plan.brief());
        EntityTag.check(version, plan.brief().version());
        change.accept(plan);
        PlanBrief after = store.changed(plan, version);
        store.news().moved(after, action, note, caller, businessTime.now());
        return after;
    }
}
