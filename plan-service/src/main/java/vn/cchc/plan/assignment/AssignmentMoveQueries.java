package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;

/** What a succession would move, and what it moved; a coordinator sees the work it oversees. */
@ApplicationScoped
public class AssignmentMoveQueries {

    private static final String WORK =
            "a.id, a.plan_id, a.task_id, a.title, a.state, a.due_to, a.period, a.agency, a.issuer";

    private final Sql sql;
    private final AssignmentAccess access;

    AssignmentMoveQueries(Sql sql, AssignmentAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** What would move if it were applied now, by assignment. */
    public List<AssignmentMoveView> preview(MoveOrder order, Caller caller, PageRequest page) {
        @Nullable String target = order.onlyTarget().orElse(null);
        String sources = String.join(",", order.sources());
        List<@Nullable Object> values = new ArrayList<>();
        // a share the successor has, or will have got from a predecessor whose share comes first
        String query = "select " + WORK + ", other.id as conflict from plan.assignment a left join lateral ("
                + "select b.id from plan.assignment b where b.task_id = a.task_id"
                + " and coalesce(b.period, '') = coalesce(a.period, '') and b.id <> a.id"
                + " and (b.agency = cast(? as text) or b.agency = any(string_to_array(?, ',')) and b.id < a.id"
                + " and b.issued and b.state not in ('DONE', 'DONE_LATE', 'CANCELLED'))"
                + " order by b.agency = cast(? as text) desc, b.id limit 1) other on cast(? as text) is not null"
                + " where a.agency = any(string_to_array(?, ','))"
                + " and (cast(? as text) is null or " + MoveLedger.FIELD + " = ?)"
                + " and a.issued and a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')";
        values.add(target);
        values.add(sources);
        values.add(target);
        values.add(target);
        values.add(sources);
        values.add(order.field());
        values.add(order.field());
        return sql.list(
                scoped(query, "a.agency", values, caller, page),
                row -> view(row, row.text("agency"), target, row.uuidOrNull("conflict"), null),
                values.toArray());
    }

    /** What it moved, by assignment. */
    public List<AssignmentMoveView> done(MoveOrder order, Caller caller, PageRequest page) {
        List<@Nullable Object> values = new ArrayList<>();
        String query = "select " + WORK + ", m.from_agency, m.to_agency, m.merged_into, m.kind, m.outcome, m.why"
                + " from plan.assignment_move m join plan.assignment a on a.id = m.assignment_id where m.succession = ?";
        values.add(order.succession());
        return sql.list(
                scoped(query, "m.from_agency", values, caller, page),
                row -> view(row, row.text("from_agency"), row.text("to_agency"), row.uuidOrNull("merged_into"), row),
                values.toArray());
    }

    private String scoped(String query, String agency, List<@Nullable Object> values, Caller caller, PageRequest page) {
        StringBuilder scoped = new StringBuilder(query);
        if (!caller.has("admin") && !AssignmentAccess.readsAll(caller)) {
            Set<String> coordinated = access.coordinated(caller);
            scoped.append(" and (")
                    .append(agency)
                    .append(
                            " = any(string_to_array(?, ',')) or a.issuer = any(string_to_array(?, ',')) or a.plan_id in")
                    .append(" (select id from plan.plan where issuer = any(string_to_array(?, ','))))");
            values.add(String.join(",", coordinated));
            values.add(String.join(",", coordinated));
            values.add(String.join(",", coordinated));
        }
        if (page.after(0) != null) {
            scoped.append(" and a.id > cast(? as uuid)");
            values.add(page.after(0));
        }
        values.add(page.fetch());
        return scoped.append(" order by a.id limit ?").toString();
    }

    private static AssignmentMoveView view(
            Cells row, String from, @Nullable String to, @Nullable UUID conflict, @Nullable Cells recorded)
            throws SQLException {
        return new AssignmentMoveView(
                row.uuid("id"),
                row.uuidOrNull("plan_id"),
                row.uuid("task_id"),
                row.text("title"),
                row.text("state"),
                row.dateOrNull("due_to"),
                row.textOrNull("period"),
                from,
                to,
                to == null,
                conflict,
                recorded == null ? null : recorded.text("kind"),
                recorded == null ? null : recorded.textOrNull("outcome"),
                recorded == null ? null : recorded.textOrNull("why"));
    }
}
