package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Reads assignments, scoped to the caller in SQL; one statement a page. */
@ApplicationScoped
public class AssignmentQueries {

    static final String NO_DAY = "9999-12-31";

    private final Sql sql;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    public AssignmentQueries(Sql sql, AssignmentAccess access, BusinessTime businessTime) {
        this.sql = sql;
        this.access = access;
        this.businessTime = businessTime;
    }

    /** What a list can be narrowed by; every member may be null. */
    public record Filter(
            @Nullable UUID plan,
            @Nullable UUID task,
            @Nullable UUID occurrenceOf,
            @Nullable String agency,
            @Nullable AssignmentState state,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable Boolean overdue) {}

    /** Ordered by last day (those without one last), then id. */
    public List<AssignmentView> list(Caller caller, Filter filter, PageRequest page) {
        StringBuilder where = new StringBuilder("true");
        List<@Nullable Object> values = new ArrayList<>();
        if (!AssignmentAccess.readsAll(caller)) {
            scope(where, values, caller);
        }
        and(where, values, "plan_id = ?", filter.plan());
        and(where, values, "task_id = ?", filter.task());
        and(where, values, "occurrence_of = ?", filter.occurrenceOf());
        and(where, values, "agency = ?", filter.agency());
        and(
                where,
                values,
                "state = ?",
                filter.state() == null ? null : filter.state().name());
        and(where, values, "due_to >= ?", filter.dueFrom());
        and(where, values, "due_to <= ?", filter.dueTo());
        if (filter.overdue() != null) {
            String overdue = "(issued and due_to < ? and state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED'))";
            and(
                    where,
                    values,
                    filter.overdue() ? overdue : "not coalesce(" + overdue + ", false)",
                    businessTime.today());
        }
        if (page.after(0) != null) {
            where.append(" and (coalesce(due_to, date '" + NO_DAY + "'), id) > (cast(? as date), cast(? as uuid))");
            values.add(page.after(0));
            values.add(page.after(1));
        }
        values.add(page.fetch());
        LocalDate today = businessTime.today();
        return sql.list(
                "select * from plan.assignment where " + where + " order by coalesce(due_to, date '" + NO_DAY
                        + "'), id limit ?",
                row -> view(row, today),
                values.toArray());
    }

    private void scope(StringBuilder where, List<@Nullable Object> values, Caller caller) {
        Set<String> coordinated = access.coordinated(caller);
        Set<String> readable = access.readable(caller);
        if (coordinated.isEmpty() && readable.size() == 1) {
            // the common case said plainly, so that the index yields the rows in the list's order
            where.append(" and issued and agency = ?");
            values.addAll(readable);
            return;
        }
        where.append(" and (issued and agency = any(string_to_array(?, ','))")
                .append(" or plan_id in (select id from plan.plan where issuer = any(string_to_array(?, ','))))");
        values.add(String.join(",", readable));
        values.add(String.join(",", coordinated));
    }

    /** The sort key of a row. */
    public static List<String> key(AssignmentView row) {
        return List.of(
                row.dueTo() == null ? NO_DAY : row.dueTo().toString(), row.id().toString());
    }

    /** One assignment, whoever asks. */
    Optional<AssignmentView> find(UUID id) {
        LocalDate today = businessTime.today();
        return sql.first("select * from plan.assignment where id = ?", row -> view(row, today), id);
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    static AssignmentView view(Cells row, LocalDate today) throws SQLException {
        AssignmentState state = AssignmentState.valueOf(row.text("state"));
        LocalDate dueTo = row.dateOrNull("due_to");
        return new AssignmentView(
                row.uuid("id"),
                row.number("version"),
                row.uuid("plan_id"),
                row.uuid("task_id"),
                row.text("agency"),
                row.text("title"),
                row.textOrNull("period"),
                row.uuidOrNull("occurrence_of"),
                state,
                row.dateOrNull("due_from"),
                dueTo,
                row.flag("issued") && Lateness.overdue(state, dueTo, today),
                row.integer("percent"),
                row.instantOrNull("submitted_at"),
                row.textOrNull("submitted_by"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"),
                List.of());
    }
}
