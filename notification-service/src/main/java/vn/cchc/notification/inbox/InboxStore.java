package vn.cchc.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.ladder.Nature;
import vn.cchc.notification.ladder.Rung;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.PageRequest;

/** The table of inbox items. */
@ApplicationScoped
class InboxStore {

    private static final String INSERT = """
            insert into notification.inbox_item
                (id, recipient, reminder_id, nature, deadline_id, deadline_kind, subject_type, subject_id, subject_title,
                 agency, due_day, rung_offset, text_vi, text_en, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    InboxStore(Sql sql) {
        this.sql = sql;
    }

    void add(List<NewItem> items) {
        List<@Nullable Object[]> rows = new ArrayList<>(items.size());
        for (NewItem item : items) {
            var deadline = item.deadline();
            rows.add(new @Nullable Object[] {
                Ids.next(),
                item.recipient(),
                item.reminderId(),
                item.rung().nature().name(),
                deadline.id(),
                deadline.kind(),
                deadline.subjectType(),
                deadline.subjectId(),
                deadline.subjectTitle(),
                deadline.agency(),
                deadline.lastDay(),
                item.rung().offsetDays(),
                item.textVi(),
                item.textEn(),
                item.at()
            });
        }
        sql.batch(INSERT, rows);
    }

    List<InboxItem> list(String recipient, boolean unreadOnly, PageRequest page) {
        return sql.list("""
                select * from notification.inbox_item
                where recipient = ? and (not ? or read_at is null) and (cast(? as text) is null or id < cast(? as uuid))
                order by id desc limit ?""", InboxStore::map, recipient, unreadOnly, page.after(0), page.after(0), page.fetch());
    }

    /** False where the recipient has no such item; the first reading stays. */
    boolean markRead(UUID id, String recipient, Instant at) {
        return sql.update(
                        "update notification.inbox_item set read_at = coalesce(read_at, ?) where id = ? and recipient = ?",
                        at,
                        id,
                        recipient)
                > 0;
    }

    private static InboxItem map(Cells row) throws SQLException {
        return new InboxItem(
                row.uuid("id"),
                Nature.valueOf(row.text("nature")),
                row.text("deadline_kind"),
                row.text("deadline_id"),
                row.text("subject_type"),
                row.text("subject_id"),
                row.text("subject_title"),
                row.text("agency"),
                row.date("due_day"),
                Rung.label(row.integer("rung_offset")),
                row.text("text_vi"),
                row.text("text_en"),
                row.instant("created_at"),
                row.instantOrNull("read_at"));
    }
}
