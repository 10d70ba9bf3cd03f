package vn.cchc.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stored contacts. */
@ApplicationScoped
class ContactRepository implements PanacheRepositoryBase<Contact, String> {

    /** By login name, after that one; null from the start. */
    List<Contact> after(@Nullable String login, int limit) {
        return find("login > ?1 order by login", login == null ? "" : login)
                .range(0, limit - 1)
                .list();
    }

    /** Everyone of these agencies, and everyone of a role that reaches beyond its own agency. */
    List<Contact> of(Collection<String> agencies, Collection<String> wideRoles) {
        return list("agency in ?1 or role in ?2 order by login", agencies, wideRoles);
    }
}
