package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.Order;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.plan.words.FoldedWords;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Reads assignments, scoped to the caller in SQL; one statement a page. */
@ApplicationScoped
public class AssignmentQueries {

    private static final String OWED = "issued and state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')";
    private static final String DUE = "coalesce(due_to, date '" + Order.NO_DAY + "')";

    private final Sql sql;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    public AssignmentQueries(Sql sql, AssignmentAccess access, BusinessTime businessTime) {
        this.sql = sql;
        this.access = access;
        this.businessTime = businessTime;
    }

    /**
     * What a list can be narrowed by; every member may be null.
     *
     * @param role what the agency is in the task; LEAD if absent
     * @param text words of the task, each as a beginning, accents and case do not matter
     * @param owed whether the agency still owes it
     */
    public record Filter(
            @Nullable UUID plan,
            @Nullable UUID task,
            @Nullable UUID occurrenceOf,
            @Nullable String agency,
            @Nullable TaskRole role,
            @Nullable String field,
            @Nullable WorkSource source,
            @Nullable AssignmentState state,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable Boolean overdue,
            @Nullable Boolean owed,
            @Nullable String criterion,
            @Nullable String text) {}

    /** In the order asked for. */
    public List<AssignmentView> list(Caller caller, Filter filter, Order order, PageRequest page) {
        LocalDate today = businessTime.today();
        Where where = access.reach(caller)
                .assignments(filter.role() == TaskRole.COORDINATING)
                .and(condition(filter, today))
                .and(order.after(page));
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select * from plan.assignment where " + where.sql() + " order by " + order.columns() + " limit ?",
                row -> view(row, today),
                values.toArray());
    }

    private static Where condition(Filter filter, LocalDate today) {
        Where where = Where.of("true")
                .andIf(filter.plan(), "plan_id = ?")
                .andIf(filter.task(), "task_id = ?")
                .andIf(filter.occurrenceOf(), "occurrence_of = ?")
                .andIf(filter.field(), "field_code = ?")
                .andIf(filter.source() == null ? null : filter.source().name(), "source = ?")
                .andIf(filter.state() == null ? null : filter.state().name(), "state = ?")
                .andIf(filter.dueFrom(), "due_to is not null and " + DUE + " >= ?")
                .andIf(filter.dueTo(), "due_to is not null and " + DUE + " <= ?")
                .andIf(
                        filter.criterion(),
                        "task_id = any(array(select id from plan.task where criteria @> array[cast(? as text)]))");
        if (filter.agency() != null) {
            where = where.and(
                    filter.role() == TaskRole.COORDINATING
                            ? Reach.coordinatedBy(Set.of(filter.agency()))
                            : Where.of("agency = ?", filter.agency()));
        }
        if (filter.overdue() != null) {
            String overdue = "(" + OWED + " and " + DUE + " < ?)";
            where = where.and(filter.overdue() ? overdue : "not " + overdue, today);
        }
        if (filter.owed() != null) {
            where = where.and(filter.owed() ? OWED : "not (" + OWED + ")");
        }
        String words = filter.text() == null ? "" : FoldedWords.query(filter.text());
        return words.isEmpty() ? where : where.and("words @@ to_tsquery('simple', ?)", words);
    }

    /** One assignment, whoever asks. */
    Optional<AssignmentView> find(UUID id) {
        LocalDate today = businessTime.today();
        return sql.first("select * from plan.assignment where id = ?", row -> view(row, today), id);
    }

    /** What there is of them, whoever asks; in no order. */
    public List<AssignmentBrief> briefs(List<UUID> ids) {
        return sql.list(
                "select * from plan.assignment where id = any(cast(string_to_array(?, ',') as uuid[]))",
                row -> new AssignmentBrief(
                        row.uuid("id"),
                        row.uuid("task_id"),
                        row.uuidOrNull("plan_id"),
                        row.text("agency"),
                        row.text("issuer"),
                        row.textOrNull("field_code"),
                        row.text("title"),
                        AssignmentState.valueOf(row.text("state")),
                        row.dateOrNull("due_to"),
                        row.flag("issued")),
                ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    static AssignmentView view(Cells row, LocalDate today) throws SQLException {
        AssignmentState state = AssignmentState.valueOf(row.text("state"));
        LocalDate dueTo = row.dateOrNull("due_to");
        return new AssignmentView(
                row.uuid("id"),
                row.number("version"),
                row.uuidOrNull("plan_id"),
                row.uuid("task_id"),
                row.text("agency"),
                row.text("title"),
                row.textOrNull("period"),
                row.uuidOrNull("occurrence_of"),
                WorkSource.valueOf(row.text("source")),
                row.textOrNull("field_code"),
                Priority.valueOf(row.text("priority")),
                state,
                row.dateOrNull("due_from"),
                dueTo,
                DueSource.valueOf(row.text("due_source")),
                row.flag("issued") && Lateness.overdue(state, dueTo, today),
                row.integer("percent"),
                row.instantOrNull("submitted_at"),
                row.textOrNull("submitted_by"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"),
                List.of());
    }
}
