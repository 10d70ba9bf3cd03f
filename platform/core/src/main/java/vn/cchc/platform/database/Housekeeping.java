package vn.cchc.platform.database;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Throws away what has done its work: sent outbox rows, inbox rows older than any topic's retention, old idempotency
 * answers. Bounded per run, so that a backlog never becomes one long transaction.
 */
@ApplicationScoped
public class Housekeeping {

    private static final int ROWS = 5_000;

    private final Sql sql;
    private final int outboxDays;
    private final int inboxDays;
    private final int idempotencyDays;

    public Housekeeping(
            Sql sql,
            @ConfigProperty(name = "cchc.housekeeping.outbox-days") int outboxDays,
            @ConfigProperty(name = "cchc.housekeeping.inbox-days") int inboxDays,
            @ConfigProperty(name = "cchc.housekeeping.idempotency-days") int idempotencyDays) {
        this.sql = sql;
        this.outboxDays = outboxDays;
        this.inboxDays = inboxDays;
        this.idempotencyDays = idempotencyDays;
    }

    /** One round, every ten minutes. */
    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void sweep() {
        delete("platform.outbox", "sent_at is not null and sent_at", outboxDays);
        delete("platform.inbox", "received_at", inboxDays);
        delete("platform.idempotency", "created_at", idempotencyDays);
    }

    private void delete(String table, String olderThan, int days) {
        sql.update(
                "delete from " + table + " where ctid = any(array(select ctid from " + table + " where " + olderThan
                        + " < now() - make_interval(days => ?) limit " + ROWS + "))",
                days);
    }
}
