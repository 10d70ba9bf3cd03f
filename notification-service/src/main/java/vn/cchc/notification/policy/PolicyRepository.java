package vn.cchc.notification.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored policies. */
@ApplicationScoped
class PolicyRepository implements PanacheRepositoryBase<ReminderPolicy, String> {

    /** By kind, after that one; null from the start. */
    List<ReminderPolicy> after(@Nullable String kind, int limit) {
        return find("kind > ?1 order by kind", kind == null ? "" : kind)
                .range(0, limit - 1)
                .list();
    }
}
