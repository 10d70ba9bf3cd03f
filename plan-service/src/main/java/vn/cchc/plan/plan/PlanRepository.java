package vn.cchc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Plans by id. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {}
