package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.agency.RegistryNews.Told;
import vn.cchc.plan.assignment.AssignmentMoves;
import vn.cchc.plan.assignment.MoveChoices;
import vn.cchc.plan.progress.SuccessionState;
import vn.cchc.plan.progress.SuccessionState.Action;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;

/**
 * Agencies followed by others. Applying ends those that cease and moves our own open work to the successors; revoking
 * takes back what nobody has touched since. Both in one transaction with the fact every service hears (ADR 0010).
 */
@ApplicationScoped
public class AgencySuccessions {

    private final AgencySuccessionRepository successions;
    private final AgencyRepository agencies;
    private final SuccessionRules rules;
    private final AssignmentMoves moves;
    private final RegistryNews news;
    private final BusinessTime businessTime;

    AgencySuccessions(
            AgencySuccessionRepository successions,
            AgencyRepository agencies,
            SuccessionRules rules,
            AssignmentMoves moves,
            RegistryNews news,
            BusinessTime businessTime) {
        this.successions = successions;
        this.agencies = agencies;
        this.rules = rules;
        this.moves = moves;
        this.news = news;
        this.businessTime = businessTime;
    }

    /** Plans one; answers its id. */
    @Transactional
    public String plan(NewSuccession request, Caller caller) {
        news.inTurn();
        rules.check(request);
        var planned = new AgencySuccession(Ids.next().toString(), request, businessTime.now(), caller.subject());
        successions.persistAndFlush(planned);
        tell(planned, "succession-planned", caller);
        return planned.id();
    }

    /** Applies it, on or after its day; refused while work whose successor only a person can say is without one. */
    @Transactional
    public void apply(String id, long version, MoveChoices choices, Caller caller) {
        AgencySuccession succession = take(id, version);
        succession.after(Action.APPLY); // refused before anything moves
        LocalDate day = succession.operatesOn();
        if (businessTime.today().isBefore(day)) {
            throw new Refusal(PlanProblem.SUCCESSION_NOT_YET, day);
        }
        moves.apply(succession.order(), choices, caller);
        Instant now = businessTime.now();
        succession.apply(cease(succession, caller), now, caller.subject());
        successions.flush();
        tell(succession, "succession-applied", caller);
    }

    /** Takes it back: agencies and work return where nothing has happened since. */
    @Transactional
    public void revoke(String id, long version, String reason, Caller caller) {
        AgencySuccession succession = take(id, version);
        boolean applied = succession.state() == SuccessionState.APPLIED;
        succession.after(Action.REVOKE);
        List<String> kept = applied ? restore(succession, caller) : List.of();
        if (applied) {
            moves.revoke(id, caller);
        }
        succession.revoke(reason, kept, businessTime.now(), caller.subject());
        successions.flush();
        tell(succession, "succession-revoked", caller);
    }

    private AgencySuccession take(String id, long version) {
        news.inTurn();
        AgencySuccession succession =
                successions.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency-succession", id));
        EntityTag.check(version, succession.version());
        return succession;
    }

    private Map<String, List<Spell>> cease(AgencySuccession succession, Caller caller) {
        LocalDate lastDay = succession.operatesOn().minusDays(1);
        Map<String, List<Spell>> before = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (String id : succession.ceasing()) {
            Agency agency = agencies.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency", id));
            before.put(id, agency.timeline().spells());
            agency.follow(agency.timeline().ceased(lastDay));
            told.add(new Told(agency::fact, new RegistryChange("agency-ceased", lastDay, succession.decidedOn())));
        }
        agencies.flush();
        news.tell(told, caller);
        return before;
    }

    /** Answers the agencies that were changed since and stay as they are. */
    private List<String> restore(AgencySuccession succession, Caller caller) {
        LocalDate lastDay = succession.operatesOn().minusDays(1);
        List<String> kept = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        succession.ceased().forEach((id, spells) -> {
            Agency agency = agencies.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency", id));
            Timeline before = new Timeline(spells);
            if (agency.timeline().equals(before.ceased(lastDay))) {
                agency.follow(before);
                told.add(new Told(agency::fact, new RegistryChange("agency-restored", succession.operatesOn(), null)));
            } else {
                kept.add(id);
            }
        });
        agencies.flush();
        news.tell(told, caller);
        return kept;
    }

    private void tell(AgencySuccession succession, String action, Caller caller) {
        news.tell(
                succession::fact, new RegistryChange(action, succession.operatesOn(), succession.decidedOn()), caller);
    }
}
