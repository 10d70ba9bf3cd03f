package vn.cchc.plan.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.party.PartyNames;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;

/** Reads who leads and who coordinates, as the registry knows them on one day; position groups stay whole. */
final class PartyCells {

    private final Snapshot directory;
    private final LocalDate day;
    private final PartyNames names;

    PartyCells(Snapshot directory, LocalDate day) {
        this.directory = directory;
        this.day = day;
        this.names = new PartyNames(directory.names(day));
    }

    /**
     * Everybody named in the cell.
     *
     * @param slugs what somebody took the names for, in their order; used where a name itself is not known
     */
    List<Party> read(String cell, List<String> slugs) {
        List<Party> parties = byName(cell);
        if (parties.size() != slugs.size()) {
            return parties;
        }
        List<Party> helped = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            boolean helps = party.id() == null && known(slugs.get(i));
            helped.add(helps ? new Party(party.verbatim(), slugs.get(i), party.unit()) : party);
        }
        return helped;
    }

    private List<Party> byName(String cell) {
        List<String> parts = Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.stream().noneMatch(this::positions)) {
            return names.read(cell);
        }
        return parts.stream()
                .flatMap(part ->
                        positions(part) ? List.of(new Party(part, null, null)).stream() : names.read(part).stream())
                .toList();
    }

    /** A chairman may be in the registry by name; then he is known. */
    private boolean positions(String part) {
        List<Party> read = names.read(part);
        return PositionGroups.isOne(part)
                && (read.size() != 1 || read.getFirst().id() == null);
    }

    /** Parties once read, as of this day: an agency that ended is its successors, one nobody follows is its words. */
    List<Party> asOfToday(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> asOfToday(party).stream())
                .distinct()
                .toList();
    }

    private List<Party> asOfToday(Party party) {
        @Nullable String id = party.id();
        if (id == null) {
            return PositionGroups.isOne(party.verbatim()) ? List.of(party) : one(party);
        }
        if (known(id)) {
            return List.of(party);
        }
        Set<String> successors = directory.successors(id, day);
        List<Party> present = successors.stream()
                .filter(this::known)
                .map(successor -> new Party(party.verbatim(), successor, party.unit()))
                .toList();
        return present.isEmpty() ? List.of(new Party(party.verbatim(), null, party.unit())) : present;
    }

    /** A name nobody knew when it was learnt may be known by now. */
    private List<Party> one(Party party) {
        List<Party> read = names.read(party.verbatim());
        return read.size() == 1 ? read : List.of(party);
    }

    /** Whether there is such an agency on the day, or such a group. */
    boolean known(String id) {
        return directory.isGroup(id) || directory.agency(id, day).isPresent();
    }

    /** The registry's name for an agency or group. */
    String nameOf(String id) {
        Optional<AgencyView> agency = directory.agency(id, day);
        if (agency.isPresent()) {
            return agency.get().name();
        }
        for (Map.Entry<String, String> name : directory.names(day).entrySet()) {
            if (name.getValue().equals(id)) {
                return name.getKey();
            }
        }
        return id;
    }
}
