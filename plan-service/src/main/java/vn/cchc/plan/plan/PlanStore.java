package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Plans as their own use cases load and keep them, with what each change leaves behind. */
@ApplicationScoped
class PlanStore {

    private final PlanRepository repository;
    private final PlanNews news;

    PlanStore(PlanRepository repository, PlanNews news) {
        this.repository = repository;
        this.news = news;
    }

    Plan find(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> PlanAccess.unknown(id));
    }

    /** Found, and held until the transaction ends: nobody else changes it meanwhile. */
    Plan locked(UUID id) {
        return repository
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> PlanAccess.unknown(id));
    }

    PlanBrief add(Plan plan) {
        repository.persistAndFlush(plan);
        return plan.brief();
    }

    /** Writes the change; what was changed beside the plan's own columns gives it a new version too. */
    PlanBrief changed(Plan plan, long version) {
        repository.flush();
        if (plan.brief().version() == version) {
            repository.getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        return plan.brief();
    }

    PlanNews news() {
        return news;
    }
}
