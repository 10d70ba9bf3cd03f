package vn.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Groups by id. */
@ApplicationScoped
class AgencyGroupRepository implements PanacheRepositoryBase<AgencyGroup, String> {

    List<AgencyGroup> after(String id, int limit) {
        return find("id > ?1 order by id", id).page(0, limit).list();
    }
}
