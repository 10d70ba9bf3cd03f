package vn.cchc.platform.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Grant;
import vn.cchc.platform.security.Grants;
import vn.cchc.platform.time.BusinessTime;

/**
 * People's posts as last heard. Who has one on record may do what the posts in force on the business day allow, at the
 * agencies they name, whatever the token says of these roles.
 */
@ApplicationScoped
public class DirectoryPosts implements Grants {

    /** The roles that are held at an agency. */
    public static final Set<String> ROLES =
            Set.of("focal", "head", "coordinator", "field-lead", "appraiser", "leader", "council-chair");

    private record Held(Grant grant, boolean inForce) {}

    private final Sql sql;
    private final BusinessTime businessTime;

    public DirectoryPosts(Sql sql, BusinessTime businessTime) {
        this.sql = sql;
        this.businessTime = businessTime;
    }

    /** Keeps the post if it is newer than what is known. */
    public void apply(KnownPost post) {
        sql.update(
                """
                insert into directory.post (id, version, subject, agency, role, first_day, last_day, withdrawn)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set version = excluded.version, subject = excluded.subject, agency = excluded.agency,
                    role = excluded.role, first_day = excluded.first_day, last_day = excluded.last_day,
                    withdrawn = excluded.withdrawn
                where excluded.version > post.version""",
                post.id(),
                post.version(),
                post.user(),
                post.agency(),
                post.role(),
                post.from(),
                post.to(),
                post.withdrawn());
    }

    /** Forgets everything, version guards included. */
    public void truncate() {
        sql.update("delete from directory.post");
    }

    /** How many there are, whatever the day. */
    long count() {
        return sql.first("select count(*) as posts from directory.post", row -> row.number("posts"))
                .orElse(0L);
    }

    @Override
    public Set<String> governed() {
        return ROLES;
    }

    @Override
    public Optional<List<Grant>> inForce(String subject) {
        var today = businessTime.today();
        List<Held> held = sql.list(
                """
                select agency, role, first_day <= ? and (last_day is null or last_day >= ?) as in_force
                from directory.post where subject = ? and not withdrawn""",
                row -> new Held(new Grant(row.text("agency"), row.text("role")), row.flag("in_force")),
                today,
                today,
                subject);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        List<Grant> inForce = new ArrayList<>();
        held.stream().filter(Held::inForce).forEach(one -> inForce.add(one.grant()));
        return Optional.of(inForce);
    }
}
