package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Inspection plans by id. */
@ApplicationScoped
class InspectionPlanRepository implements PanacheRepositoryBase<InspectionPlan, UUID> {

    boolean has(String issuer, int year) {
        return count("issuer = ?1 and year = ?2", issuer, year) > 0;
    }

    /** Raises the version of one whose columns did not change, at the latest when the transaction ends. */
    void touch(InspectionPlan plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
