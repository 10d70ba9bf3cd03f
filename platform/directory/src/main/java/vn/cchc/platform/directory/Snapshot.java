package vn.cchc.platform.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Agency;
import vn.cchc.contracts.AgencyFact.Group;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Member;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.contracts.AgencyFact.Succession;

/** The whole registry at one moment; every question names the day it is asked for. Pure and immutable. */
public final class Snapshot {

    private final Map<String, Agency> agencies = new TreeMap<>();
    private final Map<String, Group> groups = new TreeMap<>();
    private final List<Succession> successions = new ArrayList<>();
    private final Successions chains;
    private final FieldCharges charges;

    public Snapshot(List<AgencyFact> facts) {
        for (AgencyFact fact : facts) {
            if (fact.agency() != null) {
                agencies.put(fact.id(), fact.agency());
            }
            if (fact.group() != null) {
                groups.put(fact.id(), fact.group());
            }
            if (fact.succession() != null) {
                successions.add(fact.succession());
            }
        }
        chains = new Successions(successions);
        charges = new FieldCharges(agencies, successions);
    }

    /** The agency as it is on that day; empty before it began and after it ended. */
    public Optional<AgencyView> agency(String id, LocalDate day) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            return Optional.empty();
        }
        return agency.spells().stream()
                .filter(spell -> Days.cover(spell.from(), spell.to(), day))
                .findFirst()
                .map(spell -> view(id, agency, spell, day));
    }

    /** Every agency that exists on that day, by id. */
    public List<AgencyView> agencies(LocalDate day) {
        return agencies.keySet().stream()
                .flatMap(id -> agency(id, day).stream())
                .toList();
    }

    /** Everything known of the agency, whatever the day; empty for an unknown one. */
    public Optional<Agency> history(String id) {
        return Optional.ofNullable(agencies.get(id));
    }

    /** Whether there was ever an agency with that id. */
    public boolean knowsAgency(String id) {
        return agencies.containsKey(id);
    }

    /** Whether that id is a group's. */
    public boolean isGroup(String id) {
        return groups.containsKey(id);
    }

    /** The group's name; empty for an unknown group. */
    public Optional<String> groupName(String id) {
        return Optional.ofNullable(groups.get(id)).map(Group::name);
    }

    /** Ids of the group's members on that day that exist on that day; empty for an unknown group. */
    public List<String> members(String group, LocalDate day) {
        Group found = groups.get(group);
        if (found == null) {
            return List.of();
        }
        return found.members().stream()
                .filter(member -> Days.cover(member.from(), member.to(), day))
                .map(Member::agency)
                .filter(id -> agency(id, day).isPresent())
                .toList();
    }

    /** Every name, short form and alias on that day, as written, with the id it stands for. */
    public Map<String, String> names(LocalDate day) {
        Map<String, String> names = new TreeMap<>();
        agencies.forEach((id, agency) -> agency.spells().stream()
                .filter(spell -> Days.cover(spell.from(), spell.to(), day))
                .forEach(spell -> {
                    names.put(spell.name(), id);
                    spell.shortForms().forEach(form -> names.putIfAbsent(form, id));
                }));
        groups.forEach((id, group) -> {
            names.put(group.name(), id);
            group.aliases().forEach(alias -> names.putIfAbsent(alias, id));
        });
        return names;
    }

    /** The agency and everything below it on that day. */
    public Set<String> subtree(String root, LocalDate day) {
        Map<String, List<String>> children = new TreeMap<>();
        for (AgencyView agency : agencies(day)) {
            if (agency.parent() != null) {
                children.computeIfAbsent(agency.parent(), parent -> new ArrayList<>())
                        .add(agency.id());
            }
        }
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                children.getOrDefault(next, List.of()).forEach(open::push);
            }
        }
        return reached;
    }

    /**
     * Where a coordinator of that unit coordinates on that day: a department is the standing body of the level it
     * belongs to, so its parent's subtree; any other unit its own.
     */
    public Set<String> coordinatedBy(String unit, LocalDate day) {
        Optional<AgencyView> view = agency(unit, day);
        @Nullable String parent = view.map(AgencyView::parent).orElse(null);
        boolean standingBody = view.isPresent() && view.get().level() == Level.DEPARTMENT && parent != null;
        return subtree(standingBody && parent != null ? parent : unit, day);
    }

    /**
     * The agencies that stand at the end of this one's applied successions on that day; itself if there are none. A chain
     * runs forward in time only, so a change that was later turned back ends where it began.
     */
    public Set<String> successors(String agency, LocalDate day) {
        return chains.ends(agency, day);
    }

    /**
     * What the unit may act for: every agency whose chain ends where this unit's chain ends, itself included, and every
     * agency that names one of these its proxy on that day. A proxy of a proxy is none.
     */
    public Set<String> actedForBy(String unit, LocalDate day) {
        Set<String> succeeded = succeededBy(unit, day);
        Set<String> reached = new TreeSet<>(succeeded);
        agencies.forEach((id, agency) -> {
            String proxy = Proxies.on(agency, day);
            if (proxy != null && succeeded.contains(proxy)) {
                reached.add(id);
            }
        });
        return reached;
    }

    /** Every agency whose chain ends where this unit's chain ends, itself included. */
    private Set<String> succeededBy(String unit, LocalDate day) {
        Set<String> ends = successors(unit, day);
        Set<String> reached = new TreeSet<>(ends);
        for (Succession succession : successions) {
            for (String origin : succession.from()) {
                if (ends.containsAll(successors(origin, day))) {
                    reached.add(origin);
                }
            }
        }
        return reached;
    }

    /** How many there are of each kind, whatever the day. */
    public Map<String, Long> counts() {
        return Map.of(
                "directoryAgencies", (long) agencies.size(),
                "directoryGroups", (long) groups.size(),
                "directorySuccessions", (long) successions.size());
    }

    private AgencyView view(String id, Agency agency, Spell spell, LocalDate day) {
        return new AgencyView(
                id,
                spell.name(),
                spell.shortForms(),
                spell.code(),
                spell.level(),
                spell.parent(),
                charges.of(id, day),
                Proxies.on(agency, day));
    }
}
