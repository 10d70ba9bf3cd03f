package vn.cchc.plan.extension;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.progress.ExtensionState;

/** Requests for more time by id, and the undecided one of an assignment. */
@ApplicationScoped
class ExtensionRequestRepository implements PanacheRepositoryBase<ExtensionRequest, UUID> {

    Optional<ExtensionRequest> undecided(UUID assignmentId) {
        return find("assignmentId = ?1 and state = ?2", assignmentId, ExtensionState.REQUESTED)
                .firstResultOptional();
    }
}
