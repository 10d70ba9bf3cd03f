package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.PlanView.Summary;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads plans in the caller's scope, which is {@link PlanScope}'s to say. */
@ApplicationScoped
public class PlanQueries {

    private static final String NO_DAY = "0001-01-01";
    private static final String ISSUED_ON = "coalesce(p.issued_on, date '" + NO_DAY + "')";

    private final Sql sql;
    private final Wire wire;
    private final PlanScope scope;
    private final PlanAccess access;

    PlanQueries(Sql sql, Wire wire, PlanScope scope, PlanAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.scope = scope;
        this.access = access;
    }

    /** Newest entry first, or by the day of issue (those without one as if they were the oldest). */
    public List<PlanView> list(Caller caller, PlanFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(PlanScope.SQL);
        List<@Nullable Object> values = new ArrayList<>(scope.values(caller));
        and(
                where,
                values,
                "p.state = ?",
                filter.state() == null ? null : filter.state().name());
        and(
                where,
                values,
                "p.kind = ?",
                filter.kind() == null ? null : filter.kind().name());
        and(where, values, "p.issuer = ?", filter.issuer());
        and(where, values, "p.year_from <= ?", filter.year());
        and(where, values, "p.year_to >= ?", filter.year());
        and(where, values, "p.parent_id = ?", filter.parent());
        and(where, values, "p.words @@ to_tsquery('simple', ?)", filter.query());
        String direction = filter.descending() ? "desc" : "asc";
        String than = filter.descending() ? "<" : ">";
        if (page.after(0) != null) {
            where.append(
                    filter.byIssueDate()
                            ? " and (" + ISSUED_ON + ", p.id) " + than + " (cast(? as date), cast(? as uuid))"
                            : " and (cast(? as text) is not null and p.id < cast(? as uuid))");
            values.add(page.after(0));
            values.add(page.after(1));
        }
        values.add(page.fetch());
        String order = filter.byIssueDate() ? ISSUED_ON + " " + direction + ", p.id " + direction : "p.id desc";
        return sql.list(
                "select p.* from plan.plan p where " + where + " order by " + order + " limit ?",
                this::view,
                values.toArray());
    }

    /** The sort key of a row. */
    static List<String> key(PlanView row) {
        LocalDate day = row.issuedOn();
        return List.of(day == null ? NO_DAY : day.toString(), row.id().toString());
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    /** One plan with its counts; 404 for who may not know of it. */
    public PlanView get(UUID id, Caller caller) {
        return find(id, caller).orElseThrow(() -> PlanAccess.unknown(id)).with(summary(id));
    }

    /** Refuses (404) who may not know of the plan. */
    public void checkRead(UUID id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            throw PlanAccess.unknown(id);
        }
    }

    /** Refuses (404) who may not know of it, (403) who may not see what goes on inside. */
    public void checkInside(UUID id, Caller caller) {
        if (!inside(id, caller)) {
            throw Refusal.forbidden();
        }
    }

    /** Whether the caller sees what goes on inside; 404 for who may not know of the plan. */
    public boolean inside(UUID id, Caller caller) {
        PlanView plan = find(id, caller).orElseThrow(() -> PlanAccess.unknown(id));
        return access.inside(caller, plan.issuer());
    }

    /** The plan, if there is one that the caller may know of. */
    public Optional<PlanView> find(UUID id, Caller caller) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.addAll(scope.values(caller));
        return sql.first(
                "select p.* from plan.plan p where p.id = ? and " + PlanScope.SQL, this::view, values.toArray());
    }

    private record Count(String field, String kind, long tasks) {}

    private Summary summary(UUID id) {
        var shares = sql.first("""
                        select count(*) as total, count(due_to) as dated from plan.assignment
                        where plan_id = ? and state <> 'CANCELLED'""", row -> Map.of("total", row.number("total"), "dated", row.number("dated")), id)
                .orElseThrow();
        TreeMap<String, Long> byField = new TreeMap<>();
        TreeMap<String, Long> byKind = new TreeMap<>();
        List<Count> counts =
                sql.list("""
                select coalesce(field_code, 'unknown') as field, deadline_kind as kind, count(*) as tasks
                from plan.task where plan_id = ? and dropped_in is null group by 1, 2""", row -> new Count(row.text("field"), row.text("kind"), row.number("tasks")), id);
        for (Count count : counts) {
            byField.merge(count.field(), count.tasks(), Long::sum);
            byKind.merge(count.kind(), count.tasks(), Long::sum);
        }
        long tasks = byKind.values().stream().mapToLong(Long::longValue).sum();
        return new Summary(tasks, shares.getOrDefault("total", 0L), shares.getOrDefault("dated", 0L), byField, byKind);
    }

    private List<String> texts(String json) {
        return Arrays.asList(wire.read(json, String[].class));
    }

    private PlanView view(Cells row) throws SQLException {
        var budget = row.decimalOrNull("budget_estimate");
        return new PlanView(
                row.uuid("id"),
                row.number("version"),
                row.textOrNull("number"),
                row.text("title"),
                PlanKind.valueOf(row.text("kind")),
                row.text("issuer"),
                row.dateOrNull("issued_on"),
                row.dateOrNull("period_from"),
                row.dateOrNull("period_to"),
                texts(row.text("legal_bases")),
                row.textOrNull("signer"),
                PlanSource.valueOf(row.text("source")),
                row.textOrNull("document_type"),
                row.textOrNull("issuer_text"),
                row.textOrNull("period_text"),
                row.textOrNull("proposed_by"),
                row.textOrNull("note"),
                texts(row.text("recipients")),
                budget == null ? null : budget.toPlainString(),
                row.textOrNull("budget_source"),
                row.uuidOrNull("parent_id"),
                PlanRoute.valueOf(row.text("route")),
                row.integer("edition"),
                PlanState.valueOf(row.text("state")),
                row.text("drafted_by"),
                row.textOrNull("comment"),
                row.instantOrNull("issued_at"),
                row.textOrNull("issued_by"),
                row.instantOrNull("ended_at"),
                row.textOrNull("ended_number"),
                row.dateOrNull("ended_on"),
                null);
    }
}
