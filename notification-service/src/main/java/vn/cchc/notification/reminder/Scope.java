package vn.cchc.notification.reminder;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;

/**
 * Whose reminders a caller may see.
 *
 * @param agencies null: everyone's
 */
record Scope(@Nullable Set<String> agencies) {

    /** Leaders, auditors and administrators everyone's; coordinators their subtree's; officers their own agency's. */
    static Scope of(Caller caller, Directory directory) {
        if (caller.hasAny("leader", "auditor", "admin")) {
            return new Scope(null);
        }
        Set<String> reached = new TreeSet<>(directory.coordinated(caller));
        if (caller.hasAny("focal", "head")) {
            reached.addAll(directory.actedFor(caller));
        }
        return new Scope(reached);
    }

    boolean covers(String agency) {
        return agencies == null || agencies.contains(agency);
    }

    /** For SQL: ids are slugs, which hold no comma; null where there is no bound. */
    @Nullable
    String list() {
        return agencies == null ? null : String.join(",", agencies);
    }
}
