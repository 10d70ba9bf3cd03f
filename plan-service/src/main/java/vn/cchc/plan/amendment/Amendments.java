package vn.cchc.plan.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.plan.PlanBrief;
import vn.cchc.plan.plan.PlanOffice;
import vn.cchc.plan.plan.Plans;
import vn.cchc.plan.progress.PlanState.Action;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/** Amendments, drafted, checked and issued by the same people as their plan. */
@ApplicationScoped
public class Amendments {

    private final AmendmentRepository repository;
    private final PlanOffice office;
    private final AmendmentReader reader;
    private final AmendmentEffect effect;
    private final AmendmentNews news;
    private final BusinessTime businessTime;

    Amendments(
            AmendmentRepository repository,
            PlanOffice office,
            AmendmentReader reader,
            AmendmentEffect effect,
            AmendmentNews news,
            BusinessTime businessTime) {
        this.repository = repository;
        this.office = office;
        this.reader = reader;
        this.effect = effect;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Drafts one; only one is under way at a time. Answers its number. */
    @Transactional
    public int draft(UUID planId, AmendmentDraft draft, Caller caller) {
        PlanBrief plan = office.locked(planId);
        office.access().checkDraft(caller, plan);
        Plans.checkIssued(plan, Action.AMEND);
        if (repository.open(planId)) {
            throw new Refusal(PlanProblem.AMENDMENT_OPEN);
        }
        reader.read(plan, draft.changes(), day(draft), caller);
        Instant now = businessTime.now();
        Amendment amendment = new Amendment(Ids.next(), planId, repository.next(planId), draft, caller, now);
        repository.persistAndFlush(amendment);
        news.taken(amendment, plan, "DRAFT", null, caller, now);
        return amendment.number();
    }

    /** Changes a draft by a JSON merge patch. */
    @Transactional
    public void patch(UUID planId, int number, long version, JsonNode patch, Caller caller) {
        PlanBrief plan = office.brief(planId);
        Amendment amendment = find(planId, number);
        office.access().checkDraft(caller, plan);
        EntityTag.check(version, amendment.version());
        AmendmentDraft draft = office.patches().apply(amendment.draft(), patch, AmendmentDraft.class, "");
        reader.read(plan, draft.changes(), day(draft), caller);
        amendment.edit(draft);
        repository.changed(amendment, version);
        news.taken(amendment, plan, "EDIT", null, caller, businessTime.now());
    }

    /** Hands it in. */
    @Transactional
    public void submit(UUID planId, int number, long version, Caller caller) {
        Step step = new Step(Action.SUBMIT, null, amendment -> amendment.submit(caller.subject()));
        take(step, planId, number, version, caller);
    }

    /** Gives it back with comments. */
    @Transactional
    public void giveBack(UUID planId, int number, long version, String comment, Caller caller) {
        Step step = new Step(Action.RETURN, comment, amendment -> amendment.giveBack(comment));
        take(step, planId, number, version, caller);
    }

    /** Approves it. */
    @Transactional
    public void approve(UUID planId, int number, long version, Caller caller) {
        take(new Step(Action.APPROVE, null, Amendment::approve), planId, number, version, caller);
    }

    /** Gives it up. */
    @Transactional
    public void discard(UUID planId, int number, long version, String reason, Caller caller) {
        take(new Step(Action.DISCARD, reason, Amendment::discard), planId, number, version, caller);
    }

    /** It takes effect: the next edition of the plan. */
    @Transactional
    public void issue(UUID planId, int number, long version, Caller caller) {
        Instant now = businessTime.now();
        PlanBrief plan = office.locked(planId);
        Amendment amendment = find(planId, number);
        office.access().check(Action.ISSUE, caller, plan, number, amendment.submittedBy());
        EntityTag.check(version, amendment.version());
        Plans.checkIssued(plan, Action.AMEND);
        amendment.checkIssuable(); // before anything is read anew or written
        AmendmentDraft draft = amendment.draft();
        Proposal proposal = reader.read(plan, draft.changes(), day(draft), caller);
        Diff.Parts parts = proposal.diff();
        int edition = plan.edition() + 1;
        var making = new AmendmentEffect.Making(planId, amendment.id(), edition, day(draft), now, draft.reason());
        AmendmentEffect.Made made = effect.apply(proposal, draft.changes(), making, caller);
        amendment.issue(Proposal.with(parts, made.added()), made.kept(), edition, now, caller.subject());
        repository.changed(amendment, version);
        PlanBrief amended = office.plans().amend(planId, proposal.plan(), caller, draft.reason());
        news.taken(amendment, amended, "ISSUE", null, caller, now);
        news.issued(amendment, amended, proposal, made.kept().size(), now);
    }

    private record Step(Action action, @Nullable String note, Consumer<Amendment> change) {}

    private void take(Step step, UUID planId, int number, long version, Caller caller) {
        PlanBrief plan = office.brief(planId);
        Amendment amendment = find(planId, number);
        office.access().check(step.action(), caller, plan, number, amendment.submittedBy());
        EntityTag.check(version, amendment.version());
        step.change().accept(amendment);
        repository.changed(amendment, version);
        news.taken(amendment, plan, step.action().name(), step.note(), caller, businessTime.now());
    }

    private Amendment find(UUID planId, int number) {
        return repository.find(planId, number).orElseThrow(() -> Refusal.notFound("amendment", number));
    }

    private LocalDate day(AmendmentDraft draft) {
        LocalDate day = draft.documentDate();
        return day == null ? businessTime.today() : day;
    }
}
