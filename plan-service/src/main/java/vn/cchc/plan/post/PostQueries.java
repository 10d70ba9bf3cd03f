package vn.cchc.plan.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads posts: admin and auditor all, a head those of the agencies it acts for, everybody their own. */
@ApplicationScoped
public class PostQueries {

    private final Sql sql;
    private final Directory directory;
    private final BusinessTime businessTime;

    PostQueries(Sql sql, Directory directory, BusinessTime businessTime) {
        this.sql = sql;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /** One the caller may see. */
    public PostView get(UUID id, Caller caller) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("id = ?");
        values.add(id);
        scope(where, values, caller);
        return select(where + " limit 1", values).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("agency-post", id));
    }

    /** By id; one row more than the page holds. */
    public List<PostView> list(PostFilter filter, Caller caller, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        StringBuilder where = new StringBuilder("true");
        scope(where, values, caller);
        and(where, values, "user_name = ?", filter.user());
        and(where, values, "agency = ?", filter.agency());
        and(where, values, "role = ?", filter.role());
        and(where, values, "not withdrawn and first_day <= ?", filter.asOf());
        and(where, values, "(last_day is null or last_day >= ?)", filter.asOf());
        and(where, values, "id > cast(? as uuid)", page.after(0));
        values.add(page.fetch());
        return select(where + " order by id limit ?", values);
    }

    private void scope(StringBuilder where, List<@Nullable Object> values, Caller caller) {
        if (caller.hasAny("admin", "auditor")) {
            return;
        }
        where.append(" and (user_name = ? or agency = any(string_to_array(?, ',')))");
        values.add(caller.subject());
        values.add(caller.has("head") ? String.join(",", directory.actedFor(caller)) : "");
    }

    private List<PostView> select(String where, List<@Nullable Object> values) {
        LocalDate today = businessTime.today();
        return sql.list("select * from plan.agency_post where " + where, row -> view(row, today), values.toArray());
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static PostView view(Cells row, LocalDate today) throws SQLException {
        LocalDate from = row.date("first_day");
        LocalDate to = row.dateOrNull("last_day");
        boolean withdrawn = row.flag("withdrawn");
        return new PostView(
                row.uuid("id"),
                row.number("version"),
                row.text("user_name"),
                row.text("agency"),
                row.text("role"),
                PostKind.valueOf(row.text("kind")),
                from,
                to,
                row.textOrNull("delegated_by"),
                row.textOrNull("reason"),
                withdrawn,
                row.textOrNull("end_reason"),
                !withdrawn && !today.isBefore(from) && (to == null || !today.isAfter(to)),
                row.instant("entered_at"),
                row.text("entered_by"));
    }
}
