package vn.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Agencies by id. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    List<Agency> after(String id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }
}
