package vn.cchc.plan.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.plan.agency.RegistryRequests.AgencyChange;
import vn.cchc.plan.agency.RegistryRequests.AgencyEnding;
import vn.cchc.plan.agency.RegistryRequests.AgencyPatch;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** What becomes of agencies: another name, place or code from a day on, other fields, another proxy, their end. */
@ApplicationScoped
public class AgencyChanges {

    private final AgencyRepository agencies;
    private final RegistryRules rules;
    private final RegistryNews news;
    private final MergePatch patches;
    private final BusinessTime businessTime;

    AgencyChanges(
            AgencyRepository agencies,
            RegistryRules rules,
            RegistryNews news,
            MergePatch patches,
            BusinessTime businessTime) {
        this.agencies = agencies;
        this.rules = rules;
        this.news = news;
        this.patches = patches;
        this.businessTime = businessTime;
    }

    /** Opens a spell from a day on, or corrects one that has not begun. */
    @Transactional
    public void change(String id, long version, ObjectNode patch, Caller caller) {
        Agency agency = take(id, version);
        Timeline timeline = agency.timeline();
        LocalDate from = patches.apply(
                        AgencyChange.of(timeline.spells().getLast(), null), dated(patch), AgencyChange.class)
                .from();
        AgencyChange change =
                patches.apply(AgencyChange.of(timeline.startingPoint(from), from), patch, AgencyChange.class);
        Timeline changed = timeline.changed(change.spell(), businessTime.today());
        List<Violation> violations = new ArrayList<>();
        RegistryRules.place(violations, "", id, changed.at(from).orElseThrow(), rules.known());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        agency.follow(changed);
        finish(agency, new RegistryChange("agency-changed", from, change.decidedOn()), caller);
    }

    /** Other fields or another proxy from a day on, other short forms on it. */
    @Transactional
    public void patch(String id, long version, ObjectNode patch, Caller caller) {
        Agency agency = take(id, version);
        LocalDate today = businessTime.today();
        LocalDate from =
                patches.apply(present(agency, today), patch, AgencyPatch.class).from();
        AgencyPatch wanted = patches.apply(present(agency, from), patch, AgencyPatch.class);
        List<Violation> violations = new ArrayList<>();
        RegistryRules.fields(violations, "", wanted.fields(), rules.fields());
        RegistryRules.proxy(violations, "", id, wanted.proxy(), rules.known());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        if (patch.has("fields")) {
            agency.takeCharge(wanted.fields(), from);
        }
        if (patch.has("proxy")) {
            agency.representedBy(wanted.proxy(), from);
        }
        if (patch.has("shortForms")) {
            agency.follow(agency.timeline().respelt(from, wanted.shortForms()));
        }
        finish(agency, new RegistryChange("agency-patched", from, wanted.decidedOn()), caller);
    }

    /** Its last day. */
    @Transactional
    public void end(String id, long version, AgencyEnding ending, Caller caller) {
        Agency agency = take(id, version);
        Timeline ended = agency.timeline().ended(ending.lastDay(), businessTime.today());
        if (Timeline.reachesPastDistricts(ended.spells().getLast())) {
            throw Refusal.invalid("/lastDay", "district-ended", Timeline.LAST_DISTRICT_DAY);
        }
        agency.follow(ended);
        finish(agency, new RegistryChange("agency-ended", ending.lastDay(), ending.decidedOn()), caller);
    }

    private Agency take(String id, long version) {
        news.inTurn();
        Agency agency = agencies.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("agency", id));
        EntityTag.check(version, agency.version());
        return agency;
    }

    private void finish(Agency agency, RegistryChange change, Caller caller) {
        agencies.bump(agency);
        news.tell(agency::fact, change, caller);
    }

    /** A change must say its day itself: no day is taken over from the spell before. */
    private static ObjectNode dated(ObjectNode patch) {
        return patch.has("from") ? patch : patch.deepCopy().putNull("from");
    }

    private static AgencyPatch present(Agency agency, LocalDate day) {
        Spell spell = agency.timeline().startingPoint(day);
        return new AgencyPatch(day, agency.fields(day), agency.proxy(day), spell.shortForms(), null);
    }
}
