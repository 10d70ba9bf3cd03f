package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.plan.agency.SuccessionView.Kept;
import vn.cchc.plan.assignment.AssignmentMoveQueries;
import vn.cchc.plan.assignment.AssignmentMoveView;
import vn.cchc.plan.assignment.MoveOrder;
import vn.cchc.plan.progress.SuccessionState;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads successions, and what they move. */
@ApplicationScoped
public class SuccessionReader {

    private static final int MOST_KEPT = 200;
    private static final String SELECT = """
            select s.*, m.moved, m.merged, m.returned from plan.agency_succession s left join lateral (
                select count(*) filter (where kind = 'MOVED') as moved, count(*) filter (where kind = 'MERGED') as merged,
                       count(*) filter (where outcome = 'RETURNED') as returned
                from plan.assignment_move where succession = s.id) m on true where
            """;

    private final Sql sql;
    private final Wire wire;
    private final AssignmentMoveQueries moves;

    SuccessionReader(Sql sql, Wire wire, AssignmentMoveQueries moves) {
        this.sql = sql;
        this.wire = wire;
        this.moves = moves;
    }

    /** One, with what could not be returned. */
    public SuccessionView get(String id) {
        return find(id).with(kept(id));
    }

    /** Newest first; one row more than the page holds. */
    public List<SuccessionView> list(@Nullable SuccessionState state, @Nullable String agency, PageRequest page) {
        StringBuilder where = new StringBuilder("true");
        List<@Nullable Object> values = new ArrayList<>();
        if (state != null) {
            where.append(" and s.state = ?");
            values.add(state.name());
        }
        if (agency != null) {
            where.append(" and (jsonb_exists(s.from_agencies, ?) or jsonb_exists(s.to_agencies, ?))");
            values.add(agency);
            values.add(agency);
        }
        if (page.after(0) != null) {
            where.append(" and s.id < ?");
            values.add(page.after(0));
        }
        values.add(page.fetch());
        return sql.list(SELECT + where + " order by s.id desc limit ?", this::view, values.toArray());
    }

    /** What it would move as long as it is planned, what it moved since. */
    public List<AssignmentMoveView> moves(String id, Caller caller, PageRequest page) {
        SuccessionView succession = find(id);
        MoveOrder order =
                new MoveOrder(id, succession.from(), succession.to(), succession.field(), succession.operatesOn());
        return succession.state() == SuccessionState.PLANNED
                ? moves.preview(order, caller, page)
                : moves.done(order, caller, page);
    }

    private SuccessionView find(String id) {
        return sql.first(SELECT + "s.id = ?", this::view, id)
                .orElseThrow(() -> Refusal.notFound("agency-succession", id));
    }

    private List<Kept> kept(String id) {
        return sql.list(
                """
                select a.id, a.title, a.agency, a.state, m.why
                from plan.assignment_move m join plan.assignment a on a.id = m.assignment_id
                where m.succession = ? and m.outcome = 'KEPT' order by a.id limit ?""",
                row -> new Kept(
                        row.uuid("id"), row.text("title"), row.text("agency"), row.text("state"), row.text("why")),
                id,
                MOST_KEPT);
    }

    private SuccessionView view(Cells row) throws SQLException {
        return new SuccessionView(
                row.text("id"),
                row.number("version"),
                AgencyFact.Succession.Type.valueOf(row.text("type")),
                texts(row, "from_agencies"),
                texts(row, "to_agencies"),
                row.textOrNull("field"),
                row.dateOrNull("decided_on"),
                row.date("operates_on"),
                SuccessionState.valueOf(row.text("state")),
                row.instant("planned_at"),
                row.text("planned_by"),
                row.instantOrNull("applied_at"),
                row.textOrNull("applied_by"),
                row.instantOrNull("revoked_at"),
                row.textOrNull("revoked_by"),
                row.textOrNull("reason"),
                row.number("moved"),
                row.number("merged"),
                row.number("returned"),
                List.of(),
                texts(row, "not_restored"));
    }

    private List<String> texts(Cells row, String column) throws SQLException {
        return List.of(wire.read(row.text(column), String[].class));
    }
}
