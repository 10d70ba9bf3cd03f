package vn.cchc.plan.remediation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Remediation drafts by id and by round. */
@ApplicationScoped
class RemediationDraftRepository implements PanacheRepositoryBase<RemediationDraft, UUID> {

    /** The draft of that round and scored agency. */
    Optional<RemediationDraft> ofRound(UUID roundId, String issuer) {
        return find("roundId = ?1 and issuer = ?2", roundId, issuer).firstResultOptional();
    }
}
