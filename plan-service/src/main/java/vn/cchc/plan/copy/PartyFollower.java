package vn.cchc.plan.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.cchc.plan.copy.CopyRequests.Replaced;
import vn.cchc.plan.party.Party;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;

/** Names who stands on that day for those a document named; keeps a list of everybody it replaced. */
final class PartyFollower {

    private final Snapshot directory;
    private final LocalDate day;
    private final List<Replaced> replaced = new ArrayList<>();

    PartyFollower(Snapshot directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
    }

    List<Replaced> replaced() {
        return replaced;
    }

    /** The parties as of the day; one that ended without a successor keeps its words only. */
    List<Party> follow(List<Party> parties, int ordinal) {
        List<Party> following = new ArrayList<>();
        for (Party party : parties) {
            String id = party.id();
            if (id == null || directory.isGroup(id) || directory.agency(id, day).isPresent()) {
                following.add(party);
                continue;
            }
            List<AgencyView> successors = directory.successors(id, day).stream()
                    .flatMap(successor -> directory.agency(successor, day).stream())
                    .toList();
            replaced.add(new Replaced(
                    ordinal,
                    party.verbatim(),
                    id,
                    successors.stream().map(AgencyView::id).toList()));
            if (successors.isEmpty()) {
                following.add(new Party(party.verbatim(), null, party.unit()));
            }
            successors.forEach(successor -> following.add(new Party(successor.name(), successor.id(), null)));
        }
        return List.copyOf(new LinkedHashSet<>(following));
    }
}
