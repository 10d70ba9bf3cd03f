package vn.cchc.plan.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/**
 * Who gives work outside plans, and to whom: the leader within what its unit heads, a coordinator within what it
 * coordinates. Agencies outside the hierarchy (press, enterprises, central and sectoral agencies, Party and
 * associations) are asked rather than ordered, and may be named by both.
 */
@ApplicationScoped
class TaskAccess {

    private static final Set<Level> HIERARCHY =
            EnumSet.of(Level.PROVINCE, Level.DEPARTMENT, Level.DISTRICT, Level.COMMUNE);

    private final Directory directory;
    private final ReformFields fields;
    private final BusinessTime businessTime;

    TaskAccess(Directory directory, ReformFields fields, BusinessTime businessTime) {
        this.directory = directory;
        this.fields = fields;
        this.businessTime = businessTime;
    }

    /** The agencies in whose name, and to which, the caller may give work. */
    Set<String> headed(Caller caller) {
        Set<String> headed = new TreeSet<>(directory.coordinated(caller));
        String unit = caller.unit();
        if (caller.has("leader") && unit != null) {
            headed.addAll(directory.snapshot().subtree(unit, businessTime.today()));
        }
        return headed;
    }

    /** Refuses (403) who may not give or change work of that issuer. */
    void checkGive(Caller caller, String issuer) {
        if (!headed(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
    }

    /** Refuses (403) who does not coordinate the issuer. */
    void checkCoordinate(Caller caller, String issuer) {
        if (!directory.coordinated(caller).contains(issuer)) {
            throw Refusal.forbidden();
        }
    }

    /** In whose name the caller gives work when nobody is named: the one above all others; null if there is none. */
    @Nullable
    String issuer(Set<String> headed) {
        LocalDate today = businessTime.today();
        Snapshot snapshot = directory.snapshot();
        for (String agency : headed) {
            Optional<AgencyView> view = snapshot.agency(agency, today);
            if (view.isPresent() && !headed.contains(String.valueOf(view.get().parent()))) {
                return agency;
            }
        }
        return null;
    }

    /** Whether there is such a reform field. */
    boolean knowsField(String code) {
        return fields.knows(code);
    }

    /** Whether the caller may name that agency as leading. */
    static boolean reaches(Set<String> headed, AgencyView agency) {
        return headed.contains(agency.id()) || !HIERARCHY.contains(agency.level());
    }
}
