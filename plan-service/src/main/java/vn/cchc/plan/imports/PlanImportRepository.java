package vn.cchc.plan.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Imports by id. */
@ApplicationScoped
class PlanImportRepository implements PanacheRepositoryBase<PlanImport, UUID> {}
