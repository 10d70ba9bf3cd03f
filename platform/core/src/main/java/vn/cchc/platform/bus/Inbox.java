package vn.cchc.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.DatabaseFailure;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.telemetry.Trace;

/** Inbox rows and the effects of the events that are new, in one transaction. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Sql sql;

    public Inbox(Sql sql) {
        this.sql = sql;
    }

    /** Handles the events not seen before by this consumer, in order. */
    @Transactional
    public void take(List<IncomingEvent> events, EventHandler handler) {
        Set<UUID> fresh = enter(events, handler.consumer());
        for (IncomingEvent event : events) {
            if (fresh.remove(event.id())) {
                handle(event, handler);
            }
        }
    }

    /**
     * Takes records again inside the caller's transaction, which rebuilds a projection. What the handler cannot accept is
     * left out: it was put aside when it first came.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeAgain(ConsumerRecords<String, byte[]> records, EventHandler handler) {
        List<IncomingEvent> taken = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                IncomingEvent event = IncomingEvent.of(record);
                handler.handle(event);
                taken.add(event);
            } catch (DatabaseFailure e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warnf("left out of the rebuild of %s: %s", handler.consumer(), e.toString());
            }
        }
        if (!taken.isEmpty()) {
            enter(taken, handler.consumer());
        }
    }

    /** What is said in reaction belongs to the trace of what was heard. */
    private static void handle(IncomingEvent event, EventHandler handler) {
        if (event.traceParent() == null) {
            handler.handle(event);
            return;
        }
        Trace.from(event.traceParent()).note();
        try {
            handler.handle(event);
        } finally {
            Trace.forget();
        }
    }

    /** Forgets what a consumer has taken, so that it can be taken again. */
    public void forget(String consumer) {
        sql.update("delete from platform.inbox where consumer = ?", consumer);
    }

    private Set<UUID> enter(List<IncomingEvent> events, String consumer) {
        String ids = String.join(
                ",", events.stream().map(event -> event.id().toString()).toList());
        String types = String.join(",", events.stream().map(IncomingEvent::type).toList());
        return new HashSet<>(sql.list("""
                insert into platform.inbox (consumer, event_id, type)
                select ?, event_id::uuid, type
                from unnest(string_to_array(?, ','), string_to_array(?, ',')) as incoming (event_id, type)
                on conflict do nothing returning event_id""", row -> row.uuid("event_id"), consumer, ids, types));
    }
}
