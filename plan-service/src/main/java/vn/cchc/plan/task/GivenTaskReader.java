package vn.cchc.plan.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Understands one task given outside plans, as of its document's day, and gathers what is wrong with it. */
final class GivenTaskReader {

    private final NewGivenTask request;
    private final Snapshot directory;
    private final LocalDate day;
    private final Set<String> headed;
    private final List<Violation> violations = new ArrayList<>();

    /** @param headed agencies the caller may give work to */
    GivenTaskReader(NewGivenTask request, Snapshot directory, LocalDate day, Set<String> headed) {
        this.request = request;
        this.directory = directory;
        this.day = day;
        this.headed = headed;
    }

    /** The task; refused (422) with everything that is wrong. */
    NewTask read(boolean fieldKnown) {
        if (!request.source().outsidePlans()) {
            violations.add(Violation.of("/source", "source-of-plans", request.source()));
        }
        if (!request.origin().named()) {
            violations.add(Violation.of("/origin", "origin-unnamed"));
        }
        if (!fieldKnown) {
            violations.add(Violation.of("/field", "unknown-field", String.valueOf(request.field())));
        }
        List<Party> leads = parties(request.leads(), "/leads/", true);
        List<Party> coordinators = parties(request.coordinatorIds(), "/coordinators/", false);
        Set<String> leading = Tasks.agencies(leads, directory, day);
        if (leading.isEmpty() && violations.isEmpty()) {
            violations.add(Violation.of("/leads", "nobody-leads"));
        }
        GivenDeadline given = deadline();
        List<DeadlineOverride> overrides = overrides(leading);
        if (!violations.isEmpty() || given == null) {
            throw Refusal.invalid(violations);
        }
        return new NewTask(
                1,
                null,
                null,
                request.field(),
                request.content().strip(),
                request.product(),
                leads,
                coordinators,
                given.deadline(),
                request.note(),
                given.warnings(),
                overrides,
                request.criteria() == null ? List.of() : List.copyOf(new TreeSet<>(request.criteria())));
    }

    private @Nullable GivenDeadline deadline() {
        String text = GivenDeadline.text(request.deadlineText(), request.dueFrom(), request.dueTo(), violations);
        if (text == null && request.dueFrom() == null) {
            violations.add(Violation.of("/deadlineText", "not-null"));
        }
        return text == null ? null : GivenDeadline.of(text, day);
    }

    private List<DeadlineOverride> overrides(Set<String> leading) {
        List<DeadlineOverride> overrides = new ArrayList<>();
        for (int i = 0; i < request.overrideList().size(); i++) {
            NewGivenTask.OwnDeadline override = request.overrideList().get(i);
            Party party = party(override.party());
            if (party == null
                    || Tasks.agencies(List.of(party), directory, day).stream().noneMatch(leading::contains)) {
                violations.add(Violation.of("/overrides/" + i + "/party", "does-not-lead", override.party()));
                continue;
            }
            Deadline deadline = GivenDeadline.of(override.deadlineText(), day).deadline();
            if (deadline.to()
                    == null) { // a deadline of one's own that names no day would only take the common one away
                violations.add(
                        Violation.of("/overrides/" + i + "/deadlineText", "no-last-day", override.deadlineText()));
            }
            overrides.add(new DeadlineOverride(party, deadline));
        }
        return overrides;
    }

    private List<Party> parties(List<String> ids, String pointer, boolean leading) {
        List<Party> parties = new ArrayList<>();
        for (String id : new LinkedHashSet<>(ids)) {
            Party party = party(id);
            String place = pointer + ids.indexOf(id);
            if (party == null) {
                violations.add(Violation.of(place, "unknown-agency", id));
            } else if (leading && !reached(party)) {
                violations.add(Violation.of(place, "out-of-reach", id));
            } else {
                parties.add(party);
            }
        }
        return parties;
    }

    private boolean reached(Party party) {
        return Tasks.agencies(List.of(party), directory, day).stream()
                .flatMap(id -> directory.agency(id, day).stream())
                .allMatch(agency -> TaskAccess.reaches(headed, agency));
    }

    private @Nullable Party party(String id) {
        Optional<String> name = directory.isGroup(id)
                ? directory.groupName(id)
                : directory.agency(id, day).map(AgencyView::name);
        return name.map(verbatim -> new Party(verbatim, id, null)).orElse(null);
    }
}
