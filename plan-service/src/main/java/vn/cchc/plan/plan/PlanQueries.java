package vn.cchc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.plan.PlanView.Summary;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/**
 * Reads plans in the caller's scope: leader and auditor all of them; coordinators those whose issuer they coordinate;
 * everybody else, and coordinators besides, the issued ones that an agency in their scope issued or has a part in; field
 * leads the issued ones with a task of their fields.
 */
@ApplicationScoped
public class PlanQueries {

    private static final String SCOPE = """
            (? or p.issuer = any(string_to_array(?, ',')) or (p.state = 'ISSUED' and (
                p.issuer = any(string_to_array(?, ','))
                or exists (select 1 from plan.assignment a where a.plan_id = p.id and a.agency = any(string_to_array(?, ',')))
                or exists (select 1 from plan.task t join plan.task_coordinator c on c.task_id = t.id
                           where t.plan_id = p.id and c.agency = any(string_to_array(?, ',')))
                or exists (select 1 from plan.task t
                           where t.plan_id = p.id and t.field_code = any(string_to_array(?, ','))))))""";

    private final Sql sql;
    private final Wire wire;
    private final AssignmentAccess access;

    public PlanQueries(Sql sql, Wire wire, AssignmentAccess access) {
        this.sql = sql;
        this.wire = wire;
        this.access = access;
    }

    /** Newest first. */
    public List<PlanView> list(Caller caller, @Nullable PlanState state, PageRequest page) {
        Where where = readable(access.reach(caller))
                .andIf(state == null ? null : state.name(), "p.state = ?")
                .andIf(page.after(0), "p.id < cast(? as uuid)");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select p.* from plan.plan p where " + where.sql() + " order by p.id desc limit ?",
                this::view,
                values.toArray());
    }

    /** One plan with its counts; 404 for who may not know of it. */
    public PlanView get(UUID id, Caller caller) {
        return find(id, caller).orElseThrow(() -> Refusal.notFound("plan", id)).with(summary(id));
    }

    /** Refuses (404) who may not know of the plan. */
    public void checkRead(UUID id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            throw Refusal.notFound("plan", id);
        }
    }

    private Optional<PlanView> find(UUID id, Caller caller) {
        Where where = Where.of("p.id = ?", id).and(readable(access.reach(caller)));
        return sql.first(
                "select p.* from plan.plan p where " + where.sql(),
                this::view,
                where.values().toArray());
    }

    /** Whether the caller may know of the plan {@code p}. */
    static Where readable(Reach reach) {
        String agencies = String.join(",", reach.readable());
        return Where.of(
                SCOPE,
                reach.all(),
                String.join(",", reach.coordinated()),
                agencies,
                agencies,
                agencies,
                String.join(",", reach.led()));
    }

    private record Count(String field, String kind, long tasks) {}

    private Summary summary(UUID id) {
        var shares = sql.first(
                        "select count(*) as total, count(due_to) as dated from plan.assignment"
                                + " where plan_id = ? and occurrence_of is null",
                        row -> Map.of("total", row.number("total"), "dated", row.number("dated")),
                        id)
                .orElseThrow();
        TreeMap<String, Long> byField = new TreeMap<>();
        TreeMap<String, Long> byKind = new TreeMap<>();
        List<Count> counts =
                sql.list("""
                select coalesce(field_code, 'unknown') as field, deadline_kind as kind, count(*) as tasks
                from plan.task where plan_id = ? group by 1, 2""", row -> new Count(row.text("field"), row.text("kind"), row.number("tasks")), id);
        for (Count count : counts) {
            byField.merge(count.field(), count.tasks(), Long::sum);
            byKind.merge(count.kind(), count.tasks(), Long::sum);
        }
        long tasks = byKind.values().stream().mapToLong(Long::longValue).sum();
        return new Summary(tasks, shares.getOrDefault("total", 0L), shares.getOrDefault("dated", 0L), byField, byKind);
    }

    private PlanView view(Cells row) throws SQLException {
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
                Arrays.asList(wire.read(row.text("legal_bases"), String[].class)),
                row.textOrNull("signer"),
                PlanSource.valueOf(row.text("source")),
                PlanState.valueOf(row.text("state")),
                row.text("drafted_by"),
                row.textOrNull("comment"),
                row.instantOrNull("issued_at"),
                row.textOrNull("issued_by"),
                null);
    }
}
