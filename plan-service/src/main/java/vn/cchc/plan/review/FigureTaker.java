package vn.cchc.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.cchc.plan.review.Figures.Counts;
import vn.cchc.plan.review.Figures.Line;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;

/** Takes the figures of a plan as they are now, in one statement. */
@ApplicationScoped
class FigureTaker {

    private static final String FIGURES = """
            select grouping(s.field) = 0 as is_field, grouping(s.agency) = 0 as is_agency,
                   coalesce(s.agency, s.field) as name,
                   count(*) filter (where s.state <> 'CANCELLED') as total,
                   count(*) filter (where s.state = 'NOT_STARTED') as not_started,
                   count(*) filter (where s.state = 'IN_PROGRESS') as in_progress,
                   count(*) filter (where s.state = 'SUBMITTED') as submitted,
                   count(*) filter (where s.state = 'RETURNED') as returned,
                   count(*) filter (where s.state = 'DONE') as done,
                   count(*) filter (where s.state = 'DONE_LATE') as done_late,
                   count(*) filter (where s.state = 'CANCELLED') as cancelled,
                   count(*) filter (where s.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and s.due_to < ?) as overdue,
                   count(*) filter (where s.state <> 'CANCELLED' and s.due_to between ? and ?) as due,
                   count(*) filter (where s.state = 'DONE' and s.due_to between ? and ?) as on_time
            from (select a.agency, a.state, a.due_to, coalesce(t.field_code, 'unknown') as field
                  from plan.assignment a join plan.task t on t.id = a.task_id
                  where a.plan_id = ? and a.issued) s
            group by grouping sets ((), (s.field), (s.agency))""";

    private final Sql sql;
    private final BusinessTime businessTime;

    FigureTaker(Sql sql, BusinessTime businessTime) {
        this.sql = sql;
        this.businessTime = businessTime;
    }

    Figures take(UUID plan, LocalDate from, LocalDate to) {
        LocalDate today = businessTime.today();
        List<Line> lines = sql.list(FIGURES, FigureTaker::line, today, from, to, from, to, plan);
        Counts all = Counts.NONE;
        var byField = new TreeMap<String, Counts>();
        var byAgency = new TreeMap<String, Counts>();
        for (Line line : lines) {
            String name = line.name();
            if (name == null || (!line.isField() && !line.isAgency())) {
                all = line.counts();
            } else {
                (line.isField() ? byField : byAgency).put(name, line.counts());
            }
        }
        return new Figures(today, all, byField, byAgency);
    }

    private static Line line(Cells row) throws SQLException {
        return new Line(
                row.flag("is_field"),
                row.flag("is_agency"),
                row.textOrNull("name"),
                new Counts(
                        row.number("total"),
                        row.number("not_started"),
                        row.number("in_progress"),
                        row.number("submitted"),
                        row.number("returned"),
                        row.number("done"),
                        row.number("done_late"),
                        row.number("cancelled"),
                        row.number("overdue"),
                        row.number("due"),
                        row.number("on_time")));
    }
}
