package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.web.Violation;

/** What must be true of an entry of the registry; everything wrong is named at once, with pointers under a given one. */
@ApplicationScoped
class RegistryRules {

    private final Directory directory;
    private final Sql sql;

    RegistryRules(Directory directory, Sql sql) {
        this.directory = directory;
        this.sql = sql;
    }

    /** The spells of every agency in the registry; none for an unknown one. */
    Function<String, List<Spell>> known() {
        var snapshot = directory.snapshot();
        return id -> snapshot.history(id).map(AgencyFact.Agency::spells).orElse(List.of());
    }

    /** Codes of all reform fields. */
    Set<String> fields() {
        return new TreeSet<>(sql.list("select code from plan.reform_field", row -> row.text("code")));
    }

    /** Where the agency would stand: below somebody known, never below itself, no district after the districts. */
    static void place(
            List<Violation> violations, String at, String id, Spell spell, Function<String, List<Spell>> known) {
        String parent = spell.parent();
        if (parent != null && known.apply(parent).isEmpty()) {
            violations.add(Violation.of(at + "/parent", "unknown-agency", parent));
        } else if (new Ancestry(known).circular(id, spell)) {
            violations.add(Violation.of(at + "/parent", "parent-cycle", String.valueOf(parent)));
        }
        if (Timeline.reachesPastDistricts(spell)) {
            violations.add(Violation.of(at + "/level", "district-ended", Timeline.LAST_DISTRICT_DAY));
        }
    }

    /** Somebody known reports for it, not itself. */
    static void proxy(
            List<Violation> violations,
            String at,
            String id,
            @Nullable String proxy,
            Function<String, List<Spell>> known) {
        if (proxy == null) {
            return;
        }
        if (proxy.equals(id)) {
            violations.add(Violation.of(at + "/proxy", "own-proxy"));
        } else if (known.apply(proxy).isEmpty()) {
            violations.add(Violation.of(at + "/proxy", "unknown-agency", proxy));
        }
    }

    /** Only fields that exist. */
    static void fields(List<Violation> violations, String at, Collection<String> wanted, Set<String> existing) {
        int i = 0;
        for (String field : wanted) {
            if (!existing.contains(field)) {
                violations.add(Violation.of(at + "/fields/" + i, "unknown-field", field));
            }
            i++;
        }
    }
}
