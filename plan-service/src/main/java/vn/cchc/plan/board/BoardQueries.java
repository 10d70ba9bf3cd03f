package vn.cchc.plan.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.board.ProgressBoard.Counts;
import vn.cchc.plan.board.ProgressBoard.Rate;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.Lateness;
import vn.cchc.plan.progress.WeeklyTrend;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;

/** Counts assignments: one statement for the lines with their total, one for the trend. */
@ApplicationScoped
class BoardQueries {

    static final int MOST_LINES = 1_000;

    private static final int SOON_DAYS = 7;
    private static final String OWED = "state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')";

    private static final String LINES = """
            select {key} as key, grouping({key}) = 1 as total_line, count(*) as total,
                   count(*) filter (where state = 'NOT_STARTED') as not_started,
                   count(*) filter (where state = 'IN_PROGRESS') as in_progress,
                   count(*) filter (where state = 'SUBMITTED') as submitted,
                   count(*) filter (where state = 'RETURNED') as returned,
                   count(*) filter (where state = 'DONE') as done,
                   count(*) filter (where state = 'DONE_LATE') as done_late,
                   count(*) filter (where state = 'CANCELLED') as cancelled,
                   count(*) filter (where {owed} and due_to < ?) as overdue,
                   count(*) filter (where {owed} and due_to between ? and ?) as due_soon,
                   count(*) filter (where state = 'DONE' and due_to is not null) as in_time,
                   count(*) filter (where (state in ('DONE', 'DONE_LATE') and due_to is not null)
                                       or ({owed} and due_to < ?)) as counted
            from plan.assignment where {where}
            group by grouping sets (({key}), ())
            order by total_line desc, key limit ?""".replace("{owed}", OWED);

    /** Weeks before and after those told fall into one each: they matter only as before and after. */
    private static final String TREND = """
            select greatest(?, least(?, cast(date_trunc('week', due_to) as date))) as due,
                   case when not {owed} then greatest(?, least(?,
                       cast(date_trunc('week', submitted_at at time zone '{zone}') as date))) end as handed_in,
                   not {owed} and cast(submitted_at at time zone '{zone}' as date) <= due_to as in_time, count(*) as count
            from plan.assignment
            where due_to is not null and state <> 'CANCELLED' and {where}
            group by 1, 2, 3""".replace("{owed}", OWED).replace("{zone}", Lateness.ZONE.getId());

    private final Sql sql;

    BoardQueries(Sql sql) {
        this.sql = sql;
    }

    /** @param key null on the total line and for work that has none */
    record Row(@Nullable String key, boolean total, Counts counts) {}

    /** The total first, then at most one line more than the board shows, by key. */
    List<Row> lines(BoardBy by, Where where, LocalDate today) {
        List<@Nullable Object> values = new ArrayList<>(List.of(today, today, today.plusDays(SOON_DAYS), today));
        values.addAll(where.values());
        values.add(MOST_LINES + 2);
        return sql.list(
                LINES.replace("{key}", by.column()).replace("{where}", where.sql()),
                BoardQueries::row,
                values.toArray());
    }

    List<WeeklyTrend.Cell> trend(Where where, LocalDate today) {
        LocalDate before = WeeklyTrend.first(today).minusWeeks(1);
        LocalDate after = WeeklyTrend.monday(today);
        List<@Nullable Object> values = new ArrayList<>(List.of(before, after, before, after));
        values.addAll(where.values());
        return sql.list(
                TREND.replace("{where}", where.sql()),
                row -> new WeeklyTrend.Cell(
                        row.date("due"), row.dateOrNull("handed_in"), row.flag("in_time"), row.number("count")),
                values.toArray());
    }

    private static Row row(Cells row) throws SQLException {
        var counts = new Counts(
                row.number("total"),
                row.number("not_started"),
                row.number("in_progress"),
                row.number("submitted"),
                row.number("returned"),
                row.number("done"),
                row.number("done_late"),
                row.number("cancelled"),
                row.number("overdue"),
                row.number("due_soon"),
                Rate.of(row.number("in_time"), row.number("counted")));
        return new Row(row.textOrNull("key"), row.flag("total_line"), counts);
    }
}
