package vn.cchc.notification.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/**
 * The table of deliveries. Whoever delivers claims rows in a transaction of their own and holds them by a lease; an
 * outcome is only noted while the lease is still held.
 */
@ApplicationScoped
public class Deliveries {

    private static final int MAX_ERROR = 500;
    private static final String INSERT = """
            insert into notification.delivery
                (id, reminder_id, channel, recipient, address, subject, body, state, next_attempt_at, created_at)
            values (?, ?, 'EMAIL', ?, ?, ?, ?, 'PENDING', ?, ?)""";

    private final Sql sql;
    private final Clock system;

    public Deliveries(Sql sql, Clock system) {
        this.sql = sql;
        this.system = system;
    }

    /** Adds deliveries to be made, in the caller's transaction. */
    public void add(List<NewDelivery> deliveries) {
        Instant now = system.instant();
        List<@Nullable Object[]> rows = new ArrayList<>(deliveries.size());
        for (NewDelivery delivery : deliveries) {
            rows.add(new @Nullable Object[] {
                Ids.next(),
                delivery.reminderId(),
                delivery.recipient(),
                delivery.address(),
                delivery.subject(),
                delivery.body(),
                now,
                now
            });
        }
        sql.batch(INSERT, rows);
    }

    /** Newest first, in that state if one is given. */
    public Page<DeliveryView> list(DeliveryView.@Nullable State state, PageRequest page) {
        String wanted = state == null ? null : state.name();
        List<DeliveryView> rows =
                sql.list("""
                select * from notification.delivery
                where (cast(? as text) is null or state = ?) and (cast(? as text) is null or id < cast(? as uuid))
                order by id desc limit ?""", Deliveries::view, wanted, wanted, page.after(0), page.after(0), page.fetch());
        return Page.of(rows, page, delivery -> List.of(delivery.id().toString()));
    }

    /** Takes what is due, or was left behind by somebody whose lease has run out. */
    @Transactional
    List<Delivery> claim(int limit, Duration leaseTime) {
        Instant now = system.instant();
        Instant lease = now.plus(leaseTime).truncatedTo(ChronoUnit.MICROS);
        return sql.list(
                """
                update notification.delivery set state = 'SENDING', next_attempt_at = ?
                where id in (
                    select id from notification.delivery
                    where state in ('PENDING', 'SENDING') and next_attempt_at <= ?
                    order by next_attempt_at, id limit ? for update skip locked)
                returning id, address, subject, body, attempts""",
                row -> new Delivery(
                        row.uuid("id"),
                        row.text("address"),
                        row.text("subject"),
                        row.text("body"),
                        row.integer("attempts"),
                        lease),
                lease,
                now,
                limit);
    }

    /** The server took it. */
    @Transactional
    void sent(Delivery delivery) {
        sql.update("""
                update notification.delivery set state = 'SENT', sent_at = ?, last_error = null
                where id = ? and state = 'SENDING' and next_attempt_at = ?""", system.instant(), delivery.id(), delivery.lease());
    }

    /** Not taken: to be tried again after that time, or never where there is none. */
    @Transactional
    void notSent(Delivery delivery, int attempts, @Nullable Duration again, @Nullable String error) {
        sql.update(
                """
                update notification.delivery
                set state = ?, attempts = ?, next_attempt_at = ?, last_error = coalesce(?, last_error)
                where id = ? and state = 'SENDING' and next_attempt_at = ?""",
                again == null ? "DEAD" : "PENDING",
                attempts,
                again == null ? system.instant() : system.instant().plus(again),
                error == null || error.length() <= MAX_ERROR ? error : error.substring(0, MAX_ERROR),
                delivery.id(),
                delivery.lease());
    }

    private static DeliveryView view(Cells row) throws SQLException {
        return new DeliveryView(
                row.uuid("id"),
                row.uuid("reminder_id"),
                row.text("channel"),
                row.text("recipient"),
                row.text("address"),
                row.text("subject"),
                DeliveryView.State.valueOf(row.text("state")),
                row.integer("attempts"),
                row.instant("next_attempt_at"),
                row.textOrNull("last_error"),
                row.instant("created_at"),
                row.instantOrNull("sent_at"));
    }
}
