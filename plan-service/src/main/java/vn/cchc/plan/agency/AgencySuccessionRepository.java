package vn.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Successions by id. */
@ApplicationScoped
class AgencySuccessionRepository implements PanacheRepositoryBase<AgencySuccession, String> {

    /** For republishing: a change under way is waited for, and waits, so that the newest version is said last. */
    List<AgencySuccession> after(String id, int limit) {
        return find("id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
