package vn.cchc.plan.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/** The statements that move assignments and remember it, each for many at once. */
@ApplicationScoped
class MoveLedger {

    /** Work that is over stays where it was done. */
    static final String OPEN = "issued and state not in ('DONE', 'DONE_LATE', 'CANCELLED')";

    /** The reform field of an assignment {@code a} is its task's. */
    static final String FIELD = "(select t.field_code from plan.task t where t.id = a.task_id)";

    private final Sql sql;

    MoveLedger(Sql sql) {
        this.sql = sql;
    }

    /** A move done: where to, and the share it was merged into or null. */
    record Done(
            MoveRow row,
            String to,
            @Nullable UUID mergedInto,
            @Nullable UUID occurrenceOf) {}

    /** A move remembered, with what it would take to take it back. */
    record Remembered(
            MoveRow row,
            String from,
            String fromState,
            @Nullable UUID fromOccurrenceOf,
            boolean merged,
            long versionAfter) {}

    /** The next open assignments of these agencies by id, locked. */
    List<MoveRow> open(MoveOrder order, UUID after, int limit) {
        return sql.list(
                "select id, version, task_id, coalesce(period, '') as period, agency, state, title, percent,"
                        + " occurrence_of from plan.assignment a where agency = any(string_to_array(?, ','))"
                        + " and (cast(? as text) is null or " + FIELD + " = ?) and id > ? and " + OPEN
                        + " order by id limit ? for update of a",
                MoveLedger::row,
                String.join(",", order.sources()),
                order.field(),
                order.field(),
                after,
                limit);
    }

    /** Who has such a share already, and whether its end is still open. */
    record Holder(UUID id, boolean undecided) {}

    /** Which of these shares exist, whatever their state. */
    Map<MoveRow.Share, Holder> taken(List<MoveRow.Share> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<MoveRow.Share, Holder> taken = new HashMap<>();
        record Found(Holder holder, MoveRow.Share share) {}
        sql.list(
                        """
                        select id, task_id, coalesce(period, '') as period, agency,
                               state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED') as undecided
                        from plan.assignment
                        where task_id = any(cast(string_to_array(?, ',') as uuid[]))
                          and agency = any(string_to_array(?, ','))""",
                        row -> new Found(
                                new Holder(row.uuid("id"), row.flag("undecided")),
                                new MoveRow.Share(row.uuid("task_id"), row.text("period"), row.text("agency"))),
                        wanted.stream()
                                .map(share -> share.taskId().toString())
                                .distinct()
                                .collect(Collectors.joining(",")),
                        wanted.stream().map(MoveRow.Share::agency).distinct().collect(Collectors.joining(",")))
                .forEach(found -> taken.put(found.share(), found.holder()));
        return taken;
    }

    /** Moves or merges them, and remembers it. */
    void move(String succession, List<Done> moves) {
        List<@Nullable Object[]> moved = new ArrayList<>();
        List<@Nullable Object[]> merged = new ArrayList<>();
        List<@Nullable Object[]> remembered = new ArrayList<>();
        for (Done done : moves) {
            MoveRow row = done.row();
            if (done.mergedInto() == null) {
                moved.add(new @Nullable Object[] {done.to(), done.occurrenceOf(), row.id()});
            } else {
                merged.add(new @Nullable Object[] {row.id()});
            }
            remembered.add(new @Nullable Object[] {
                succession,
                row.id(),
                row.agency(),
                done.to(),
                done.mergedInto() == null ? "MOVED" : "MERGED",
                done.mergedInto(),
                row.state(),
                row.occurrenceOf(),
                row.version() + 1
            });
        }
        sql.batch(
                "update plan.assignment set agency = ?, occurrence_of = cast(? as uuid), version = version + 1"
                        + " where id = ?",
                moved);
        sql.batch("update plan.assignment set state = 'CANCELLED', version = version + 1 where id = ?", merged);
        sql.batch("""
                insert into plan.assignment_move (succession, assignment_id, from_agency, to_agency, kind, merged_into,
                                                  from_state, from_occurrence_of, version_after)
                values (?, ?, ?, ?, ?, cast(? as uuid), ?, cast(? as uuid), ?)""", remembered);
    }

    /** The next moves of a succession by assignment, their assignments locked. */
    List<Remembered> remembered(String succession, UUID after, int limit) {
        return sql.list(
                """
                select a.id, a.version, a.task_id, coalesce(a.period, '') as period, a.agency, a.state, a.title,
                       a.percent, a.occurrence_of, m.from_agency, m.from_state, m.from_occurrence_of, m.kind,
                       m.version_after
                from plan.assignment_move m join plan.assignment a on a.id = m.assignment_id
                where m.succession = ? and m.assignment_id > ? order by m.assignment_id limit ? for update of a""",
                row -> new Remembered(
                        row(row),
                        row.text("from_agency"),
                        row.text("from_state"),
                        row.uuidOrNull("from_occurrence_of"),
                        row.text("kind").equals("MERGED"),
                        row.number("version_after")),
                succession,
                after,
                limit);
    }

    /** Takes these moves back. */
    void giveBack(String succession, List<Remembered> moves) {
        List<@Nullable Object[]> back = new ArrayList<>();
        for (Remembered move : moves) {
            back.add(new @Nullable Object[] {
                move.from(),
                move.fromState(),
                move.fromOccurrenceOf(),
                move.row().id()
            });
        }
        sql.batch(
                "update plan.assignment set agency = ?, state = ?, occurrence_of = cast(? as uuid),"
                        + " version = version + 1 where id = ?",
                back);
        outcome(succession, moves, "RETURNED", null);
    }

    /** Notes what became of moves when the succession was revoked. */
    void outcome(String succession, List<Remembered> moves, String outcome, @Nullable String why) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Remembered move : moves) {
            rows.add(
                    new @Nullable Object[] {outcome, why, succession, move.row().id()});
        }
        sql.batch(
                "update plan.assignment_move set outcome = ?, why = ? where succession = ? and assignment_id = ?",
                rows);
    }

    /** Notes in the histories what happened. */
    void steps(Map<MoveRow, String> notes, String action, Instant at, Caller by) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        notes.forEach((row, note) -> rows.add(
                new @Nullable Object[] {Ids.next(), row.id(), at, by.subject(), by.unit(), action, row.percent(), note
                }));
        sql.batch("""
                insert into plan.assignment_step (id, assignment_id, at, by_user, by_unit, action, percent, note)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static MoveRow row(Cells row) throws SQLException {
        return new MoveRow(
                row.uuid("id"),
                row.number("version"),
                row.uuid("task_id"),
                row.text("period"),
                row.text("agency"),
                row.text("state"),
                row.text("title"),
                row.integer("percent"),
                row.uuidOrNull("occurrence_of"));
    }
}
