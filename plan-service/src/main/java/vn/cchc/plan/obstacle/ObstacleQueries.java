package vn.cchc.plan.obstacle;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.ReadScope;
import vn.cchc.plan.progress.ObstacleState;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads obstacles, scoped to the caller in SQL; one statement a page. The addressee's people read them too. */
@ApplicationScoped
public class ObstacleQueries {

    private final Sql sql;
    private final AssignmentAccess access;
    private final ObstacleSteps steps;

    ObstacleQueries(Sql sql, AssignmentAccess access, ObstacleSteps steps) {
        this.sql = sql;
        this.access = access;
        this.steps = steps;
    }

    /** Newest first. */
    public List<ObstacleView> list(Caller caller, ObstacleFilter filter, PageRequest page) {
        ReadScope scope = scope(caller);
        StringBuilder where = new StringBuilder(scope.condition());
        List<@Nullable Object> values = new ArrayList<>(scope.values());
        and(where, values, "agency = ?", filter.agency());
        and(where, values, "field_code = ?", filter.field());
        and(where, values, "plan_id = ?", filter.plan());
        and(where, values, "assignment_id = ?", filter.assignment());
        ObstacleState state = filter.state();
        and(where, values, "state = ?", state == null ? null : state.name());
        ObstacleKind kind = filter.kind();
        and(where, values, "kind = ?", kind == null ? null : kind.name());
        LocalDate from = filter.from();
        and(where, values, "raised_at >= ?", from == null ? null : morning(from));
        LocalDate to = filter.to();
        and(where, values, "raised_at < ?", to == null ? null : morning(to.plusDays(1)));
        if (page.after(0) != null) {
            where.append(" and (raised_at, id) < (cast(? as timestamptz), cast(? as uuid))");
            values.add(page.after(0));
            values.add(page.after(1));
        }
        values.add(page.fetch());
        return sql.list(
                "select * from plan.obstacle where " + where + " order by raised_at desc, id desc limit ?",
                ObstacleQueries::view,
                values.toArray());
    }

    /** The sort key of a row. */
    static List<String> key(ObstacleView row) {
        return List.of(row.raisedAt().toString(), row.id().toString());
    }

    /** One obstacle with its history; 404 for who may not know of it. */
    public ObstacleView get(UUID id, Caller caller) {
        return find(id, caller)
                .orElseThrow(() -> Refusal.notFound("obstacle", id))
                .with(steps.of(id));
    }

    /** Refuses (404) who may not know of it. */
    void checkRead(UUID id, Caller caller) {
        if (find(id, caller).isEmpty()) {
            throw Refusal.notFound("obstacle", id);
        }
    }

    private Optional<ObstacleView> find(UUID id, Caller caller) {
        ReadScope scope = scope(caller);
        List<Object> values = new ArrayList<>(scope.values());
        values.add(id);
        return sql.first(
                "select * from plan.obstacle where " + scope.condition() + " and id = ?",
                ObstacleQueries::view,
                values.toArray());
    }

    private ReadScope scope(Caller caller) {
        return ReadScope.of(access, caller, "addressee");
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(BusinessTime.ZONE).toInstant();
    }

    private static void and(
            StringBuilder where, List<@Nullable Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static ObstacleView view(Cells row) throws SQLException {
        String decision = row.textOrNull("decision");
        return new ObstacleView(
                row.uuid("id"),
                row.number("version"),
                ObstacleKind.valueOf(row.text("kind")),
                ObstacleState.valueOf(row.text("state")),
                row.uuidOrNull("assignment_id"),
                row.uuidOrNull("task_id"),
                row.uuidOrNull("plan_id"),
                row.text("agency"),
                row.textOrNull("field_code"),
                row.textOrNull("addressee"),
                row.text("text"),
                row.textOrNull("proposal"),
                row.instant("raised_at"),
                row.text("raised_by"),
                decision == null ? null : ObstacleDecision.valueOf(decision),
                row.textOrNull("decision_text"),
                row.instantOrNull("decided_at"),
                row.textOrNull("decided_by"),
                row.textOrNull("answer"),
                row.instantOrNull("answered_at"),
                row.textOrNull("answered_by"),
                row.instantOrNull("closed_at"),
                List.of());
    }
}
