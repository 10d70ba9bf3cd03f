package vn.cchc.plan.board;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.WorkSource;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;

/** The log the database keeps of changed assignments; kept for a day. */
@ApplicationScoped
class ChangeLog {

    private static final int SWEPT_AT_ONCE = 20_000;

    private final Sql sql;

    ChangeLog(Sql sql) {
        this.sql = sql;
    }

    /** A change and its place. */
    record Entry(Position position, Change change) {}

    /** Where the log ends now: what is still under way will come after it. */
    Position end() {
        return sql.first(
                        "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as xact",
                        row -> new Position(row.number("xact"), 0))
                .orElseThrow();
    }

    /** Whether everything after that place is still kept. */
    boolean reachesBackTo(Position position) {
        return sql.first(
                        "select cast(cast(xact as text) as bigint) as xact, seq from plan.assignment_change"
                                + " order by plan.assignment_change.xact, seq limit 1",
                        row -> new Position(row.number("xact"), row.number("seq")))
                .map(oldest -> oldest.compareTo(position) <= 0)
                .orElse(false);
    }

    /** What came after that place and can have nothing appear before it any more, in order. */
    List<Entry> after(Position position, int limit) {
        return sql.list("""
                select cast(cast(c.xact as text) as bigint) as position_xact, c.seq, c.at, a.*
                from plan.assignment_change c join plan.assignment a on a.id = c.assignment_id
                where (c.xact, c.seq) > (cast(? as xid8), ?) and c.xact < pg_snapshot_xmin(pg_current_snapshot())
                order by c.xact, c.seq limit ?""", ChangeLog::entry, String.valueOf(position.xact()), position.seq(), limit);
    }

    /** Forgets what is older than a day, bounded per run. */
    @Scheduled(
            every = "10m",
            delayed = "2m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void sweep() {
        sql.update("""
                delete from plan.assignment_change where seq in (
                    select seq from plan.assignment_change where at < now() - interval '1 day' order by at limit ?)""", SWEPT_AT_ONCE);
    }

    private static Entry entry(Cells row) throws SQLException {
        var change = new Change(
                row.uuid("id"),
                row.uuid("task_id"),
                row.uuidOrNull("plan_id"),
                row.number("version"),
                row.text("agency"),
                row.text("issuer"),
                row.textOrNull("field_code"),
                WorkSource.valueOf(row.text("source")),
                AssignmentState.valueOf(row.text("state")),
                row.integer("percent"),
                row.dateOrNull("due_to"),
                row.instant("at"));
        return new Entry(new Position(row.number("position_xact"), row.number("seq")), change);
    }
}
