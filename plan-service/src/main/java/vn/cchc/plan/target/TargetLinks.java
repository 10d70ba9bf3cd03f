package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** Which targets of higher plans a target carries out. */
@ApplicationScoped
public class TargetLinks {

    private final Targets targets;
    private final TargetQueries queries;
    private final TargetStore store;
    private final AuditLog audit;

    public TargetLinks(Targets targets, TargetQueries queries, TargetStore store, AuditLog audit) {
        this.targets = targets;
        this.queries = queries;
        this.store = store;
        this.audit = audit;
    }

    /** Replaces the links; only to targets of other plans that the caller may read. */
    @Transactional
    public void implement(UUID id, long version, List<UUID> parents, Caller caller) {
        Target target = targets.writable(id, version, caller);
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            UUID parent = parents.get(i);
            if (queries.find(parent, caller)
                    .filter(other -> !other.plan().equals(target.plan()))
                    .isEmpty()) {
                violations.add(Violation.of("/targets/" + i, "unknown-target", parent));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        store.implement(id, parents.stream().distinct().toList());
        audit.record(caller, "target-implements", "target", id.toString(), Map.of("targets", parents));
    }
}
