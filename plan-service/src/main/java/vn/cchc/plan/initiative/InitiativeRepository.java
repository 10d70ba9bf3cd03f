package vn.cchc.plan.initiative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Initiatives by id. */
@ApplicationScoped
class InitiativeRepository implements PanacheRepositoryBase<Initiative, UUID> {

    /** Raises the version of one whose columns did not change, at the latest when the transaction ends. */
    void touch(Initiative initiative) {
        getEntityManager().lock(initiative, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
