package vn.cchc.plan.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** Events by key. */
@ApplicationScoped
class DeadlineEventRepository implements PanacheRepositoryBase<DeadlineEvent, String> {

    /** Raises the version of one whose columns did not change, at the latest when the transaction ends. */
    void touch(DeadlineEvent event) {
        getEntityManager().lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
