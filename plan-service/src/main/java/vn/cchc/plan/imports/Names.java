package vn.cchc.plan.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.NearestNames;
import vn.cchc.plan.party.NearestNames.Near;
import vn.cchc.plan.party.Party;
import vn.cchc.plan.party.PartyNames;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Snapshot;

/** Who is meant by a name on that day, with what people said of names before. */
final class Names {

    /** Stands for a name that is kept as written. */
    private static final String AS_WRITTEN = "";

    private final LocalDate day;
    private final Snapshot directory;
    private final Map<String, String> registry;
    private final Set<String> remembered = new HashSet<>();
    private final Set<String> keptAsWritten = new HashSet<>();
    private final PartyNames reader;
    private final NearestNames nearest;
    private final Map<String, List<Party>> cells = new HashMap<>();

    /** @param aliases remembered names with the party they mean; null where they stay as written */
    Names(LocalDate day, Snapshot directory, Map<String, @Nullable String> aliases) {
        this.day = day;
        this.directory = directory;
        this.registry = directory.names(day);
        Map<String, String> known = new HashMap<>();
        aliases.forEach((verbatim, party) -> {
            known.put(verbatim, party == null ? AS_WRITTEN : party);
            (party == null ? keptAsWritten : remembered).add(NameAliases.fold(verbatim));
        });
        registry.forEach((name, id) -> {
            // what a person said of a name counts before the registry
            String folded = NameAliases.fold(name);
            if (!remembered.contains(folded) && !keptAsWritten.contains(folded)) {
                known.put(name, id);
            }
        });
        this.reader = new PartyNames(known);
        this.nearest = new NearestNames(registry);
    }

    List<Party> read(String cell) {
        return cells.computeIfAbsent(
                cell, text -> reader.read(text).stream().map(Names::named).toList());
    }

    /** A person's words: an id, or names to be read. */
    List<Party> chosen(List<String> words) {
        List<Party> parties = new ArrayList<>();
        for (String word : words) {
            if (isId(word)) {
                parties.add(new Party(nameOf(word), word, null));
            } else {
                parties.addAll(read(word));
            }
        }
        return List.copyOf(parties);
    }

    boolean isId(String word) {
        return directory.isGroup(word) || directory.agency(word, day).isPresent();
    }

    /** Whether a person said that this name stays as written. */
    boolean staysAsWritten(Party party) {
        return keptAsWritten.contains(NameAliases.fold(party.verbatim()));
    }

    Confidence confidence(List<Party> parties) {
        Confidence confidence = Confidence.EXACT;
        for (Party party : parties) {
            confidence = worse(confidence, confidence(party));
        }
        return confidence;
    }

    List<Near> nearest(String verbatim) {
        return nearest.to(verbatim);
    }

    static Confidence worse(Confidence one, Confidence other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private Confidence confidence(Party party) {
        String folded = NameAliases.fold(party.verbatim());
        if (remembered.contains(folded) || keptAsWritten.contains(folded)) {
            return Confidence.REMEMBERED;
        }
        if (party.id() == null) {
            return Confidence.UNSURE;
        }
        return registry.containsKey(party.verbatim()) ? Confidence.EXACT : Confidence.NORMALISED;
    }

    private String nameOf(String id) {
        Optional<AgencyView> agency = directory.agency(id, day);
        if (agency.isPresent()) {
            return agency.get().name();
        }
        for (Map.Entry<String, String> name : registry.entrySet()) {
            if (name.getValue().equals(id)) {
                return name.getKey();
            }
        }
        return id;
    }

    private static Party named(Party party) {
        return AS_WRITTEN.equals(party.id()) ? new Party(party.verbatim(), null, party.unit()) : party;
    }
}
