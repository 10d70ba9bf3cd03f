package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.InspectionState;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/**
 * Reads inspections: leader and auditor all, coordinators those of and at agencies they coordinate, the inspected its own;
 * it sees an unannounced one only once it was held.
 */
@ApplicationScoped
public class InspectionQueries {

    private static final String SELECT = """
            select i.*, found.findings, found.open from (select * from plan.inspection where %s) i
            cross join lateral (
                select count(*) as findings, count(*) filter (where s.state = 'OPEN') as open
                from plan.inspection_finding f join plan.inspection_finding_state s on s.id = f.id
                where f.inspection_id = i.id) found
            order by i.id desc""";

    private final Sql sql;
    private final AssignmentAccess access;

    InspectionQueries(Sql sql, AssignmentAccess access) {
        this.sql = sql;
        this.access = access;
    }

    /** Newest first. */
    public List<InspectionView> list(InspectionFilter filter, Caller caller, PageRequest page) {
        Where where = scope(caller)
                .andIf(filter.year(), "year = ?")
                .andIf(filter.agency(), "agency = ?")
                .andIf(filter.issuer(), "issuer = ?")
                .andIf(filter.kind() == null ? null : filter.kind().name(), "kind = ?")
                .andIf(filter.state() == null ? null : filter.state().name(), "state = ?")
                .andIf(page.after(0), "id < cast(? as uuid)");
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                SELECT.formatted(where.sql() + " order by id desc limit ?"), InspectionQueries::view, values.toArray());
    }

    /** One; 404 for who may not know of it. */
    public InspectionView get(UUID id, Caller caller) {
        Where where = Where.of("id = ?", id).and(scope(caller));
        return sql.first(
                        SELECT.formatted(where.sql()),
                        InspectionQueries::view,
                        where.values().toArray())
                .orElseThrow(() -> Refusal.notFound("inspection", id));
    }

    private Where scope(Caller caller) {
        Reach reach = access.reach(caller);
        if (reach.all()) {
            return Where.of("true");
        }
        return Where.anyOf(List.of(
                Where.in("issuer", reach.coordinated()),
                Where.in("agency", reach.coordinated()),
                Where.in("agency", reach.worked()).and("(kind <> 'UNANNOUNCED' or held_on is not null)")));
    }

    private static InspectionView view(Cells row) throws SQLException {
        LocalDate concluded = row.dateOrNull("conclusion_date");
        return new InspectionView(
                row.uuid("id"),
                row.number("version"),
                row.text("issuer"),
                row.text("agency"),
                InspectionKind.valueOf(row.text("kind")),
                row.integer("year"),
                row.dateOrNull("planned_from"),
                row.dateOrNull("planned_to"),
                row.dateOrNull("held_on"),
                row.textOrNull("team_lead"),
                row.textOrNull("body"),
                row.textOrNull("note"),
                InspectionState.valueOf(row.text("state")),
                concluded == null
                        ? null
                        : new InspectionView.Concluded(
                                row.text("conclusion_number"), concluded, row.textOrNull("conclusion")),
                row.textOrNull("cancel_reason"),
                row.number("findings"),
                row.number("open"));
    }
}
