package vn.cchc.plan.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;

/** Whose work a figure counts, and which totals stand above it, by the registry as of the figure's own period. */
@ApplicationScoped
class Reach {

    private static final int DEEPEST = 20;

    private final Directory directory;

    Reach(Directory directory) {
        this.directory = directory;
    }

    /** The marked figures and the province's total above each. */
    Set<FigureKey> withTotals(Collection<FigureKey> marked, LocalDate today) {
        Snapshot snapshot = directory.snapshot();
        Set<FigureKey> keys = new LinkedHashSet<>(marked);
        for (FigureKey key : marked) {
            province(snapshot, key.agency(), day(key, today)).map(key::of).ifPresent(keys::add);
        }
        return keys;
    }

    /** Who counts in each of them. */
    List<Wanted> wanted(Collection<FigureKey> keys, LocalDate today) {
        Snapshot snapshot = directory.snapshot();
        return keys.stream().map(key -> wanted(snapshot, key, today)).toList();
    }

    private static Wanted wanted(Snapshot snapshot, FigureKey key, LocalDate today) {
        LocalDate day = day(key, today);
        boolean total = snapshot.agency(key.agency(), day)
                .filter(agency -> agency.level() == Level.PROVINCE)
                .isPresent();
        if (!total) {
            return new Wanted(key, Set.of(key.agency()), false);
        }
        Set<String> below = new TreeSet<>(snapshot.subtree(key.agency(), key.from()));
        below.addAll(snapshot.subtree(key.agency(), day)); // what ended during the period counts as well
        return new Wanted(key, below, true);
    }

    private static LocalDate day(FigureKey key, LocalDate today) {
        if (today.isBefore(key.from())) {
            return key.from();
        }
        return today.isBefore(key.to()) ? today : key.to();
    }

    private static Optional<String> province(Snapshot snapshot, String agency, LocalDate day) {
        @Nullable String at = agency;
        for (int steps = 0; at != null && steps < DEEPEST; steps++) {
            Optional<AgencyView> view = snapshot.agency(at, day);
            if (view.isPresent() && view.get().level() == Level.PROVINCE) {
                return Optional.of(at);
            }
            at = view.map(AgencyView::parent).orElse(null);
        }
        return Optional.empty();
    }
}
