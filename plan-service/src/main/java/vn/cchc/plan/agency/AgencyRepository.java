package vn.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Agencies by id. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    /** Writes it with a new version, even one whose columns did not change: a repeated request is stale. */
    void bump(Agency changed) {
        long before = changed.version();
        flush();
        if (changed.version() == before) {
            getEntityManager().lock(changed, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    /** For republishing: a change under way is waited for, and waits, so that the newest version is said last. */
    List<Agency> after(String id, int limit) {
        return find("id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
