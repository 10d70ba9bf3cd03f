package vn.cchc.platform.bus;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the outbox. One thread, one active relay per service in the whole cluster ({@link RelaySession} holds the lock
 * and fences predecessors); woken after a commit and polling besides. When the database or the broker is down it waits,
 * ever longer up to five seconds, and begins a fresh session.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long MAX_BACKOFF_MILLIS = 5_000;
    private static final long FIRST_BACKOFF_MILLIS = 250;
    private static final long ASK_AGAIN_MILLIS = 1_000;

    private final RelaySessions sessions;
    private final Duration poll;
    private final boolean enabled;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean healthy = new AtomicBoolean(true);
    private @Nullable Thread thread;

    public Relay(
            RelaySessions sessions,
            @ConfigProperty(name = "cchc.relay.poll") Duration poll,
            @ConfigProperty(name = "cchc.relay.enabled") boolean enabled) {
        this.sessions = sessions;
        this.poll = poll;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
        }
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) throws InterruptedException {
        stopping.set(true);
        wake();
        Thread running = thread;
        if (running != null) {
            running.join(Duration.ofSeconds(5));
        }
    }

    /** Something was committed. */
    public void wake() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    /** False while the database or the broker cannot be reached. */
    public boolean healthy() {
        return healthy.get();
    }

    private void run() {
        long backoff = FIRST_BACKOFF_MILLIS;
        while (!stopping.get()) {
            try (RelaySession session = sessions.open()) {
                while (!stopping.get() && session.lead()) {
                    boolean more = session.sendBatch();
                    backoff = well();
                    if (!more) {
                        rest(poll.toMillis());
                    }
                }
                backoff = well();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                healthy.set(false);
                if (!stopping.get()) {
                    LOG.warnf("outbox waits %d ms: %s", backoff, e.toString());
                    LOG.debug("outbox failure", e);
                }
                backoff = restAfterFailure(backoff);
                continue;
            }
            restWhileAnotherLeads();
        }
    }

    private long well() {
        healthy.set(true);
        return FIRST_BACKOFF_MILLIS;
    }

    /** Without a session, so that who does not lead holds no connection of the pool. */
    private void restWhileAnotherLeads() {
        try {
            rest(ASK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.set(true);
        }
    }

    private long restAfterFailure(long backoff) {
        try {
            TimeUnit.MILLISECONDS.sleep(backoff);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.set(true);
        }
        return Math.min(MAX_BACKOFF_MILLIS, backoff * 2);
    }

    private void rest(long millis) throws InterruptedException {
        if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}
