package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Refusal;

/** Out of whom a share of inspections is counted: as declared, as of a day. */
@ApplicationScoped
class Denominators {

    static final String DEPARTMENTS_AND_DISTRICTS = "departments-and-districts";
    static final String ALL = "all";

    private static final Set<Level> UPPER = EnumSet.of(Level.DEPARTMENT, Level.DISTRICT);
    private static final Set<Level> EVERY = EnumSet.of(Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE);

    private final Directory directory;

    Denominators(Directory directory) {
        this.directory = directory;
    }

    /** The word or group, if it is one; else refused (422). */
    String checked(String denominator) {
        if (denominator.equals(ALL)
                || denominator.equals(DEPARTMENTS_AND_DISTRICTS)
                || directory.snapshot().isGroup(denominator)) {
            return denominator;
        }
        throw Refusal.invalid("/denominator", "unknown-denominator", denominator);
    }

    /** The agencies counted, for one who inspects where it coordinates; of a group its members. */
    Set<String> agencies(String denominator, String issuer, LocalDate asOf) {
        Snapshot registry = directory.snapshot();
        if (registry.isGroup(denominator)) {
            return new TreeSet<>(registry.members(denominator, asOf));
        }
        Set<Level> levels = denominator.equals(ALL) ? EVERY : UPPER;
        return registry.coordinatedBy(issuer, asOf).stream()
                .flatMap(id -> registry.agency(id, asOf).stream())
                .filter(agency -> levels.contains(agency.level()))
                .map(AgencyView::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
