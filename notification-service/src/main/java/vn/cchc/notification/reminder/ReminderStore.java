package vn.cchc.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.ladder.Nature;
import vn.cchc.notification.ladder.Rung;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PageRequest;

/** The table of what was decided. */
@ApplicationScoped
class ReminderStore {

    private final Sql sql;
    private final Wire wire;

    ReminderStore(Sql sql, Wire wire) {
        this.sql = sql;
        this.wire = wire;
    }

    /** A deadline with one of its last days: each such pair has a ladder of its own. */
    record Climb(String deadlineId, LocalDate dueDay) {}

    /** Offsets decided so far, of these deadlines. */
    Map<Climb, Set<Integer>> decided(Collection<String> deadlineIds) {
        Map<Climb, Set<Integer>> decided = new HashMap<>();
        sql.list(
                        """
                select distinct deadline_id, due_day, rung_offset from notification.reminder
                where deadline_id in (select jsonb_array_elements_text(cast(? as jsonb)))""",
                        row -> Map.entry(
                                new Climb(row.text("deadline_id"), row.date("due_day")), row.integer("rung_offset")),
                        wire.text(deadlineIds))
                .forEach(entry -> decided.computeIfAbsent(entry.getKey(), climb -> new HashSet<>())
                        .add(entry.getValue()));
        return decided;
    }

    /** Keeps what is decided for the first time; answers the ids of what was kept. */
    Set<UUID> keep(List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.list("""
                insert into notification.reminder
                    (id, deadline_id, due_day, rung_offset, deadline_kind, subject_type, subject_id, subject_title, agency,
                     nature, state, reason, role, recipient, decided_at, decided_on)
                select * from jsonb_to_recordset(cast(? as jsonb)) as new_reminder (
                    id uuid, "deadlineId" text, "dueDay" date, "rungOffset" integer, "deadlineKind" text,
                    "subjectType" text, "subjectId" text, "subjectTitle" text, agency text, nature text, state text,
                    reason text, role text, recipient text, "decidedAt" timestamptz, "decidedOn" date)
                on conflict do nothing returning id""", row -> row.uuid("id"), wire.text(reminders)));
    }

    List<ReminderView> list(ReminderFilter filter, PageRequest page) {
        String state = filter.state() == null ? null : filter.state().name();
        return sql.list(
                """
                select * from notification.reminder
                where (cast(? as date) is null or due_day = ?) and (cast(? as text) is null or deadline_kind = ?)
                  and (cast(? as text) is null or agency = ?) and (cast(? as text) is null or state = ?)
                  and (cast(? as text) is null or agency = any(string_to_array(?, ',')))
                  and (cast(? as text) is null or id < cast(? as uuid))
                order by id desc limit ?""",
                ReminderStore::view,
                filter.dueDay(),
                filter.dueDay(),
                filter.kind(),
                filter.kind(),
                filter.agency(),
                filter.agency(),
                state,
                state,
                filter.scope().list(),
                filter.scope().list(),
                page.after(0),
                page.after(0),
                page.fetch());
    }

    List<ReminderCount> count(LocalDate day, @Nullable LocalDate dueDay, Scope scope, PageRequest page) {
        return sql.list(
                """
                select due_day, agency,
                       count(*) filter (where state = 'SENT' and nature = 'UPCOMING') as upcoming,
                       count(*) filter (where state = 'SENT' and nature = 'OVERDUE') as overdue,
                       count(*) filter (where state = 'SKIPPED') as skipped
                from notification.reminder
                where decided_on = ? and (cast(? as date) is null or due_day = ?)
                  and (cast(? as text) is null or agency = any(string_to_array(?, ',')))
                  and (cast(? as text) is null or (due_day, agency) > (cast(? as date), ?))
                group by due_day, agency order by due_day, agency limit ?""",
                row -> new ReminderCount(
                        row.date("due_day"),
                        row.text("agency"),
                        row.number("upcoming"),
                        row.number("overdue"),
                        row.number("skipped")),
                day,
                dueDay,
                dueDay,
                scope.list(),
                scope.list(),
                page.after(0),
                page.after(0),
                page.after(1),
                page.fetch());
    }

    private static ReminderView view(Cells row) throws SQLException {
        String reason = row.textOrNull("reason");
        return new ReminderView(
                row.uuid("id"),
                row.text("deadline_id"),
                row.text("deadline_kind"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.text("subject_title"),
                row.text("agency"),
                row.date("due_day"),
                Rung.label(row.integer("rung_offset")),
                Nature.valueOf(row.text("nature")),
                ReminderView.State.valueOf(row.text("state")),
                reason == null ? null : ReminderView.Reason.valueOf(reason),
                row.textOrNull("role"),
                row.textOrNull("recipient"),
                row.instant("decided_at"));
    }
}
