package vn.cchc.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.ops.InfoContributor;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;

/**
 * What the service knows of agencies. A snapshot is kept in memory and read again when the revision in the database is
 * another one, so every replica answers from the same state.
 */
@ApplicationScoped
public class Directory implements InfoContributor {

    private record Known(UUID revision, Snapshot snapshot) {}

    private final DirectoryStore store;
    private final DirectoryPosts posts;
    private final BusinessTime businessTime;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    public Directory(DirectoryStore store, DirectoryPosts posts, BusinessTime businessTime) {
        this.store = store;
        this.posts = posts;
        this.businessTime = businessTime;
    }

    /** The registry as it stands; ask it several things rather than fetching it several times. */
    public Snapshot snapshot() {
        UUID revision = store.revision();
        Known cached = known.get();
        if (cached != null && cached.revision().equals(revision)) {
            return cached.snapshot();
        }
        Snapshot fresh = new Snapshot(store.all());
        known.set(new Known(revision, fresh));
        return fresh;
    }

    /** The agencies the caller may act for today: its own, those it succeeded, and those it is the proxy
     * of; none for a caller without a unit. */
    public Set<String> actedFor(Caller caller) {
        String unit = caller.unit();
        return unit == null ? Set.of() : snapshot().actedForBy(unit, businessTime.today());
    }

    /** Whether the caller may act for that agency today. */
    public boolean mayActFor(Caller caller, String agency) {
        return caller.isOf(agency) || actedFor(caller).contains(agency);
    }

    /** The agencies a coordinator coordinates today; none for anyone else. */
    public Set<String> coordinated(Caller caller) {
        String unit = caller.unit();
        if (unit == null || !caller.has("coordinator")) {
            return Set.of();
        }
        return snapshot().coordinatedBy(unit, businessTime.today());
    }

    /** The fields a field lead's unit is in charge of today; none for anyone else. */
    public Set<String> fieldsLed(Caller caller) {
        String unit = caller.unit();
        if (unit == null || !caller.has("field-lead")) {
            return Set.of();
        }
        return snapshot()
                .agency(unit, businessTime.today())
                .map(agency -> Set.copyOf(agency.fields()))
                .orElse(Set.of());
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>(snapshot().counts());
        counts.put("directoryPosts", posts.count());
        return counts;
    }
}
