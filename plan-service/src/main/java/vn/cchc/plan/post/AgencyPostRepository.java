package vn.cchc.plan.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** Posts by id. */
@ApplicationScoped
class AgencyPostRepository implements PanacheRepositoryBase<AgencyPost, UUID> {

    /** For republishing: a change under way is waited for, and waits, so that the newest version is said last. */
    List<AgencyPost> after(UUID id, int limit) {
        return find("id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .page(0, limit)
                .list();
    }
}
