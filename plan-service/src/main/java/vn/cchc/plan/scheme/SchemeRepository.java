package vn.cchc.plan.scheme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Schemes by id. */
@ApplicationScoped
class SchemeRepository implements PanacheRepositoryBase<Scheme, UUID> {

    /** Raises the version of one whose columns did not change, at the latest when the transaction ends. */
    void touch(Scheme scheme) {
        getEntityManager().lock(scheme, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** For republishing: in the order of their ids, each waited for while it changes. */
    List<Scheme> after(UUID id, int limit) {
        return find("id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
