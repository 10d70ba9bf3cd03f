package vn.cchc.plan.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.progress.PlanState;

/** Amendments by plan and number. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {

    Optional<Amendment> find(UUID planId, int number) {
        return find("planId = ?1 and number = ?2", planId, number).firstResultOptional();
    }

    /** Those under way count one; the database refuses a second in the same moment. */
    boolean open(UUID planId) {
        return count(
                        "planId = ?1 and state in ?2",
                        planId,
                        List.of(PlanState.DRAFT, PlanState.IN_REVIEW, PlanState.APPROVED))
                > 0;
    }

    int next(UUID planId) {
        return (int) count("planId", planId) + 1;
    }

    /** In order, from behind that number on. */
    List<Amendment> after(UUID planId, int number, boolean issuedOnly, int limit) {
        String issued = issuedOnly ? " and state = '" + PlanState.ISSUED + "'" : "";
        return find("planId = ?1 and number > ?2" + issued + " order by number", planId, number)
                .page(0, limit)
                .list();
    }

    /** Writes the change; every step gives a new version. */
    void changed(Amendment amendment, long version) {
        flush();
        if (amendment.version() == version) {
            getEntityManager().lock(amendment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }
}
