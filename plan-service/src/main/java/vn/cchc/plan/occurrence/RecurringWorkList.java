package vn.cchc.plan.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.occurrence.RecurringWork.Reporting;
import vn.cchc.plan.task.Deadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;

/** Base assignments by the day they are to be looked at. */
@ApplicationScoped
class RecurringWorkList {

    private static final String TAKE = """
            select a.id, a.look_on, t.deadline, t.due_from, t.dropped_by, p.id as plan, p.state, p.issued_at,
                   p.period_from, p.period_to, coalesce(p.reporting_rhythm, 'QUARTER') as rhythm, p.reporting_rhythm_from
            from plan.assignment a
            join plan.task t on t.id = a.task_id
            left join plan.plan p on p.id = a.plan_id
            where a.issued and a.due_to is null and a.occurrence_of is null
              and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED')
              and coalesce(a.look_on, date '-infinity') <= ?
            order by coalesce(a.look_on, date '-infinity'), a.id limit ? for update of a skip locked""";

    private final Sql sql;
    private final Wire wire;

    RecurringWorkList(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /** Takes those whose day has come, for this transaction; another replica gets others. */
    List<RecurringWork> take(LocalDate today, int most) {
        return sql.list(TAKE, row -> work(row, today), today, most);
    }

    /** Says when to look at each again; null is never. */
    void lookNext(Map<UUID, @Nullable LocalDate> next) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        next.forEach((id, day) -> rows.add(new @Nullable Object[] {day, id}));
        sql.batch("update plan.assignment set look_on = coalesce(cast(? as date), date 'infinity') where id = ?", rows);
    }

    private RecurringWork work(Cells row, LocalDate today) throws SQLException {
        LocalDate since = row.dateOrNull("look_on");
        boolean planned = row.uuidOrNull("plan") != null;
        boolean alive = row.uuidOrNull("dropped_by") == null
                && (!planned || row.text("state").equals("ISSUED"));
        return new RecurringWork(
                row.uuid("id"),
                since,
                wire.read(row.text("deadline"), Deadline.class),
                alive,
                start(row, since, today),
                row.dateOrNull("period_to"),
                new Reporting(ReportingRhythm.valueOf(row.text("rhythm")), row.dateOrNull("reporting_rhythm_from")));
    }

    /** Nothing is asked for before it was issued here, before its plan's period, or before its own first day. */
    private static LocalDate start(Cells row, @Nullable LocalDate since, LocalDate today) throws SQLException {
        Instant issued = row.instantOrNull("issued_at");
        LocalDate given = since == null ? today : since;
        LocalDate start = issued == null ? given : LocalDate.ofInstant(issued, BusinessTime.ZONE);
        return later(later(start, row.dateOrNull("period_from")), row.dateOrNull("due_from"));
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }
}
