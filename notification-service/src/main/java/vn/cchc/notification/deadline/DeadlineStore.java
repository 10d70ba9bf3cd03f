package vn.cchc.notification.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.DeadlineFact;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;

/** The table of deadlines: written by version, taken in batches when their ladder may be due. */
@ApplicationScoped
class DeadlineStore {

    private final Sql sql;

    DeadlineStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the fact if it is newer; an older or equal version changes nothing. */
    void apply(DeadlineFact fact, @Nullable Instant nextAt) {
        sql.update(
                """
                insert into notification.deadline
                    (id, kind, subject_type, subject_id, subject_title, agency, audience, from_day, due_day, due_at,
                     priority, state, version, occurred_at, next_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update
                set kind = excluded.kind, subject_type = excluded.subject_type, subject_id = excluded.subject_id,
                    subject_title = excluded.subject_title, agency = excluded.agency, audience = excluded.audience,
                    from_day = excluded.from_day, due_day = excluded.due_day, due_at = excluded.due_at,
                    priority = excluded.priority, state = excluded.state, version = excluded.version,
                    occurred_at = excluded.occurred_at, next_at = excluded.next_at
                where excluded.version > deadline.version""",
                fact.id(),
                fact.kind(),
                fact.subject().type(),
                fact.subject().id(),
                fact.subject().title(),
                fact.agency(),
                String.join(",", fact.audience()),
                fact.from(),
                fact.to(),
                fact.dueAt(),
                fact.priority().name(),
                fact.state().name(),
                fact.version(),
                fact.occurredAt(),
                nextAt);
    }

    /** Looks at every open deadline of the kind again, from its first rung on. */
    void lookAgain(String kind, int firstOffset, LocalTime sendAt) {
        sql.update("""
                update notification.deadline
                set next_at = ((due_day + cast(? as integer)) + cast(? as time)) at time zone ?
                where kind = ? and state = 'OPEN'""", firstOffset, sendAt.toString(), BusinessTime.ZONE.getId(), kind);
    }

    /** Open deadlines to look at, locked until the transaction ends; those another replica holds are left to it. */
    List<Deadline> takeDue(Instant now, int limit) {
        return sql.list("""
                select id, kind, subject_type, subject_id, subject_title, agency, audience, due_day, due_at
                from notification.deadline
                where state = 'OPEN' and next_at <= ?
                order by next_at, id limit ? for update skip locked""", DeadlineStore::map, now, limit);
    }

    void lookNext(List<@Nullable Object[]> nextAtById) {
        sql.batch("update notification.deadline set next_at = ? where id = ?", nextAtById);
    }

    void truncate() {
        sql.update("delete from notification.deadline");
    }

    private static Deadline map(Cells row) throws SQLException {
        return new Deadline(
                row.text("id"),
                row.text("kind"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.text("subject_title"),
                row.text("agency"),
                List.of(row.text("audience").split(",", -1)),
                row.date("due_day"),
                LocalDateTime.ofInstant(row.instant("due_at"), BusinessTime.ZONE));
    }
}
