package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.Quota;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;

/** Reads findings: leader and auditor all, coordinators within what they coordinate, the inspected and who must mend. */
@ApplicationScoped
public class FindingQueries {

    private static final String FROM = """
             from plan.inspection_finding f
            join plan.inspection_finding_state s on s.id = f.id
            join plan.inspection i on i.id = f.inspection_id where\s""";

    private final Sql sql;
    private final AssignmentAccess access;
    private final BusinessTime businessTime;

    FindingQueries(Sql sql, AssignmentAccess access, BusinessTime businessTime) {
        this.sql = sql;
        this.access = access;
        this.businessTime = businessTime;
    }

    /** By last day. */
    public List<FindingView> list(FindingFilter filter, Caller caller, PageRequest page) {
        Where where = scope(caller).and(filter(filter));
        String day = page.after(0);
        if (day != null) {
            where = where.and(
                    "(f.due_on, f.id) > (cast(? as date), cast(? as uuid))", day, String.valueOf(page.after(1)));
        }
        List<Object> values = new ArrayList<>(where.values());
        values.add(page.fetch());
        return sql.list(
                "select f.*, s.state" + FROM + where.sql() + " order by f.due_on, f.id limit ?",
                this::view,
                values.toArray());
    }

    /** One that was just recorded by who may. */
    FindingView recorded(UUID id) {
        return sql.first("select f.*, s.state" + FROM + "f.id = ?", this::view, id)
                .orElseThrow();
    }

    /** For each inspected agency, by id. */
    public List<FindingView.Rate> rates(int year, Caller caller, PageRequest page) {
        Where where = scope(caller).and(recordedIn(year)).andIf(page.after(0), "f.inspected > ? collate \"C\"");
        List<Object> values = new ArrayList<>();
        values.add(businessTime.today());
        values.addAll(where.values());
        values.add(page.fetch());
        return sql.list(
                """
                select f.inspected, count(*) filter (where s.state <> 'DROPPED') as total,
                       count(*) filter (where s.state = 'RESOLVED') as resolved,
                       count(*) filter (where s.state = 'OPEN') as open,
                       count(*) filter (where s.state = 'OPEN' and f.due_on < ?) as overdue""" + FROM + where.sql() + " group by f.inspected order by f.inspected collate \"C\" limit ?",
                row -> new FindingView.Rate(
                        row.text("inspected"),
                        Math.toIntExact(row.number("total")),
                        Math.toIntExact(row.number("resolved")),
                        Math.toIntExact(row.number("open")),
                        Math.toIntExact(row.number("overdue")),
                        Quota.percent(Math.toIntExact(row.number("resolved")), Math.toIntExact(row.number("total")))),
                values.toArray());
    }

    private Where scope(Caller caller) {
        Reach reach = access.reach(caller);
        if (reach.all()) {
            return Where.of("true");
        }
        return Where.anyOf(List.of(
                Where.in("i.issuer", reach.coordinated()),
                Where.in("f.inspected", reach.readable()),
                Where.in("f.agency", reach.readable())));
    }

    private Where filter(FindingFilter filter) {
        Where where = Where.of("true")
                .andIf(filter.state() == null ? null : filter.state().name(), "s.state = ?")
                .andIf(filter.agency(), "f.agency = ?")
                .andIf(filter.inspected(), "f.inspected = ?")
                .andIf(filter.inspection(), "f.inspection_id = ?")
                .and(recordedIn(filter.year()));
        if (filter.overdue() == null) {
            return where;
        }
        String overdue = "(s.state = 'OPEN' and f.due_on < ?)";
        return where.and(filter.overdue() ? overdue : "not " + overdue, businessTime.today());
    }

    private static Where recordedIn(@Nullable Integer year) {
        return year == null
                ? Where.of("true")
                : Where.of("f.recorded_on between make_date(?, 1, 1) and make_date(?, 12, 31)", year, year);
    }

    private FindingView view(Cells row) throws SQLException {
        FindingState state = FindingState.valueOf(row.text("state"));
        LocalDate due = row.date("due_on");
        return new FindingView(
                row.uuid("id"),
                row.uuid("inspection_id"),
                row.text("inspected"),
                row.text("agency"),
                row.text("text"),
                due,
                row.date("recorded_on"),
                row.text("recorded_by"),
                row.uuid("task_id"),
                state,
                state == FindingState.OPEN && businessTime.today().isAfter(due));
    }
}
