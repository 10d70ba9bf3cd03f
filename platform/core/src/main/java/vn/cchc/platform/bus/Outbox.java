package vn.cchc.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.telemetry.Trace;

/**
 * What the service will say, written in the business transaction: either both the change and the fact are kept, or
 * neither. The relay sends it after the commit.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into platform.outbox (event_id, topic, key, type, subject, payload, trace_parent)
            values (?, ?, ?, ?, ?, ?, ?)""";

    /** Characters; with three bytes each and headers still under a record's megabyte. */
    private static final int MAX_PAYLOAD = 300_000;

    private final Sql sql;
    private final Wire wire;
    private final Relay relay;
    private final DeclaredTopics topics;
    private final TransactionSynchronizationRegistry transactions;

    public Outbox(
            Sql sql, Wire wire, Relay relay, DeclaredTopics topics, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.wire = wire;
        this.relay = relay;
        this.topics = topics;
        this.transactions = transactions;
    }

    /** Appends one fact; there must be a transaction. */
    public void append(Fact fact) {
        append(List.of(fact));
    }

    /** Appends facts in order, in one round trip. */
    public void append(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact is said in the transaction that makes it true");
        }
        Trace trace = Trace.current();
        String traceParent = trace == null ? null : trace.traceParent();
        List<@Nullable Object[]> rows = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            topics.check(fact.topic());
            String payload = payload(fact);
            rows.add(new @Nullable Object[] {
                Ids.next(), fact.topic(), fact.key(), fact.type(), fact.subject(), payload, traceParent
            });
        }
        sql.batch(INSERT, rows);
        transactions.registerInterposedSynchronization(new WakeRelay(relay));
    }

    private String payload(Fact fact) {
        String payload = wire.text(fact.data());
        if (payload.length() > MAX_PAYLOAD) { // else the broker would refuse it, and all that waits behind it
            throw new IllegalArgumentException(fact.type() + " is too large to be said: " + payload.length());
        }
        return payload;
    }

    private record WakeRelay(Relay relay) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
