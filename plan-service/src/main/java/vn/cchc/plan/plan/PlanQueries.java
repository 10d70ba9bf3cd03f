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
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.listing.Where;
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
    private final AssignmentAccess reach;
    private final PlanAccess access;

    PlanQueries(Sql sql, Wire wire, AssignmentAccess reach, PlanAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.reach = reach;
        this.access = access;
    }

    /** Newest entry first, or by the day of issue (those without one as if they were the oldest). */
    public List<PlanView> list(Caller caller, PlanFilter filter, PageRequest page) {
        Where where = PlanScope.of(reach.reach(caller))
                .andIf(filter.state() == null ? null : filter.state().name(), "p.state = ?")
                .andIf(filter.kind() == null ? null : filter.kind().name(), "p.kind = ?")
                .andIf(filter.issuer(), "p.issuer = ?")
                .andIf(filter.year(), "p.year_from <= ?")
                .andIf(filter.year(), "p.year_to >= ?")
                .andIf(filter.parent(), "p.parent_id = ?")
                .andIf(filter.query(), "p.words @@ to_tsquery('simple', ?)")
                .and(after(filter, page));
        String direction = filter.descending() ? "desc" : "asc";
        String order = filter.byIssueDate() ? ISSUED_ON + " " + direction + ", p.id " + direction : "p.id desc";
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select p.* from plan.plan p where " + where.sql() + " order by " + order + " limit ?",
                this::view,
                values.toArray());
    }

    private static Where after(PlanFilter filter, PageRequest page) {
        String day = page.after(0);
        String id = page.after(1);
        if (day == null || id == null) {
            return Where.of("true");
        }
        String than = filter.descending() ? "<" : ">";
        return filter.byIssueDate()
                ? Where.of("(" + ISSUED_ON + ", p.id) " + than + " (cast(? as date), cast(? as uuid))", day, id)
                : Where.of("p.id < cast(? as uuid)", id);
    }

    /** The sort key of a row. */
    static List<String> key(PlanView row) {
        LocalDate day = row.issuedOn();
        return List.of(day == null ? NO_DAY : day.toString(), row.id().toString());
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
        Where where = Where.of("p.id = ?", id).and(PlanScope.of(reach.reach(caller)));
        return sql.first(
                "select p.* from plan.plan p where " + where.sql(),
                this::view,
                where.values().toArray());
    }

    private record Count(String field, String kind, long tasks) {}

    private Summary summary(UUID id) {
        var shares = sql.first("""
                        select count(*) as total, count(due_to) as dated from plan.assignment
                        where plan_id = ? and occurrence_of is null and state <> 'CANCELLED'""", row -> Map.of("total", row.number("total"), "dated", row.number("dated")), id)
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
