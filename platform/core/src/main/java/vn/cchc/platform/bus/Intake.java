package vn.cchc.platform.bus;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.Transience;

/**
 * Takes a batch from the bus. The whole batch in one transaction when all goes well; else one by one. What is down is
 * waited for (the channel stands still, readiness is down); what is broken is tried {@value #MAX_ATTEMPTS} times and put
 * aside in the dead-letter table before its offset is committed, and the partition moves on.
 */
@ApplicationScoped
public class Intake {

    static final int MAX_ATTEMPTS = 5;
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long MAX_BACKOFF_MILLIS = 5_000;
    private static final long FIRST_BACKOFF_MILLIS = 200;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean lost = new AtomicBoolean();

    public Intake(Inbox inbox, DeadLetters deadLetters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stopping.set(true);
    }

    /** False while a channel waits for something that is down, and for good once a record could not even be put aside. */
    public boolean healthy() {
        return waiting.get() == 0 && !lost.get();
    }

    /** Takes every record of the batch: when this returns, each has its effect, was known already, or is put aside. */
    public void accept(ConsumerRecords<String, byte[]> batch, EventHandler handler) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        batch.forEach(records::add);
        if (records.size() > 1 && takenTogether(records, handler)) {
            return;
        }
        for (ConsumerRecord<String, byte[]> record : records) {
            acceptOne(record, handler);
        }
    }

    private boolean takenTogether(List<ConsumerRecord<String, byte[]>> records, EventHandler handler) {
        try {
            inbox.take(records.stream().map(IncomingEvent::of).toList(), handler);
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "batch of %d for %s falls back to one by one", records.size(), handler.consumer());
            return false;
        }
    }

    private void acceptOne(ConsumerRecord<String, byte[]> record, EventHandler handler) {
        for (int attempt = 1; ; attempt++) {
            try {
                waitingOut(() -> inbox.take(List.of(IncomingEvent.of(record)), handler));
                return;
            } catch (StoppedWhileWaiting e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS) {
                    LOG.errorf(
                            e,
                            "put aside after %d attempts: %s %s-%d@%d",
                            attempt,
                            handler.consumer(),
                            record.topic(),
                            record.partition(),
                            record.offset());
                    putAside(record, handler, e, attempt);
                    return;
                }
            }
        }
    }

    private void putAside(
            ConsumerRecord<String, byte[]> record, EventHandler handler, RuntimeException failure, int attempts) {
        try {
            waitingOut(() -> deadLetters.putAside(record, handler.consumer(), failure, attempts));
        } catch (StoppedWhileWaiting e) {
            throw e;
        } catch (RuntimeException e) {
            lost.set(true); // the channel ends here: operators must see it rather than silence
            throw e;
        }
    }

    /** Runs the work again and again while what it needs is down. */
    private void waitingOut(Runnable work) {
        long backoff = FIRST_BACKOFF_MILLIS;
        boolean counted = false;
        try {
            while (true) {
                try {
                    work.run();
                    return;
                } catch (RuntimeException e) {
                    if (!Transience.isTransient(e)) {
                        throw e;
                    }
                    if (!counted) {
                        waiting.incrementAndGet();
                        counted = true;
                    }
                    LOG.warnf("bus waits %d ms: %s", backoff, e.toString());
                    pause(backoff);
                    backoff = Math.min(MAX_BACKOFF_MILLIS, backoff * 2);
                }
            }
        } finally {
            if (counted) {
                waiting.decrementAndGet();
            }
        }
    }

    private void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedWhileWaiting();
        }
        if (stopping.get()) {
            throw new StoppedWhileWaiting();
        }
    }

    /** The service stops: the record was not taken, its offset must not be committed. */
    static final class StoppedWhileWaiting extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
