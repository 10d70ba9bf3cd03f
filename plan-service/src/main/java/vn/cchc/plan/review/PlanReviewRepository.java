package vn.cchc.plan.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.review.ReviewRequests.State;

/** Reviews by plan. */
@ApplicationScoped
class PlanReviewRepository implements PanacheRepositoryBase<PlanReview, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<PlanReview> find(UUID planId, UUID id) {
        return find("planId = ?1 and id = ?2", planId, id).firstResultOptional();
    }

    List<PlanReview> after(UUID planId, String after, boolean approvedOnly, int limit) {
        String approved = approvedOnly ? " and state = '" + State.APPROVED + "'" : "";
        UUID last = after.isEmpty() ? FIRST : UUID.fromString(after);
        return find("planId = ?1 and id > ?2" + approved + " order by id", planId, last)
                .page(0, limit)
                .list();
    }

    void changed(PlanReview review, long version) {
        flush();
        if (review.version() == version) {
            getEntityManager().lock(review, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
