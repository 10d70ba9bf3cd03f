package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Inspections by id. */
@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<Inspection, UUID> {

    /** Raises the version of one whose columns did not change, at the latest when the transaction ends. */
    void touch(Inspection inspection) {
        getEntityManager().lock(inspection, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
