package vn.cchc.plan.board;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.board.ChangeLog.Entry;
import vn.cchc.plan.board.Subscriber.Ticket;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/**
 * Tells every open stream what changed: one reader for all of them, so that a stream costs no connection. A reader too slow for
 * its buffer is let go and comes back with the last id it saw.
 */
@ApplicationScoped
class ChangeStream {

    private static final Logger LOG = Logger.getLogger(ChangeStream.class);
    private static final int PAGE = 1_000;
    private static final int BUFFER = 4_096;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ChangeLog log;
    private final Clock system;
    private final int most;
    private final int mostEach;
    private final ConcurrentLinkedQueue<Subscriber> subscribers = new ConcurrentLinkedQueue<>();
    private volatile Instant lastBeat = Instant.MIN;

    ChangeStream(
            ChangeLog log,
            Clock system,
            @ConfigProperty(name = "cchc.board.streams") int most,
            @ConfigProperty(name = "cchc.board.streams-per-caller") int mostEach) {
        this.log = log;
        this.system = system;
        this.most = most;
        this.mostEach = mostEach;
    }

    /**
     * Opens a stream; refused (503) when there are too many.
     *
     * @param lastSeen where to go on; null for from now on
     */
    Multi<OutboundSseEvent> open(Ticket ticket, @Nullable Position lastSeen, Events events) {
        refuseTooMany(ticket.subject());
        Position end = log.end();
        boolean missed = lastSeen != null && !log.reachesBackTo(lastSeen);
        Position from = lastSeen == null || missed ? end : lastSeen;
        return Multi.createFrom()
                .<OutboundSseEvent>emitter(
                        emitter -> {
                            Subscriber subscriber = new Subscriber(ticket, from, emitter, events);
                            emitter.onTermination(() -> subscribers.remove(subscriber));
                            if (missed) {
                                subscriber.reset();
                            }
                            subscribers.add(subscriber);
                        },
                        BackPressureStrategy.BUFFER)
                .onOverflow()
                .buffer(BUFFER);
    }

    private void refuseTooMany(String subject) {
        long own = subscribers.stream()
                .filter(subscriber -> subscriber.subject().equals(subject))
                .count();
        if (own >= mostEach || subscribers.size() >= most) {
            throw Refusal.later(PlatformProblem.OVERLOADED, HEARTBEAT);
        }
    }

    @Scheduled(
            every = "{cchc.board.poll}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            Instant now = system.instant();
            subscribers.removeIf(subscriber -> subscriber.over(now));
            tell();
            beat(now);
        } catch (RuntimeException e) {
            LOG.warnf("streams wait: %s", e.toString());
        }
    }

    private void tell() {
        Optional<Position> furthestBack =
                subscribers.stream().map(Subscriber::position).min(Comparator.naturalOrder());
        while (furthestBack.isPresent()) {
            List<Entry> entries = log.after(furthestBack.get(), PAGE);
            entries.forEach(entry -> subscribers.forEach(subscriber -> subscriber.hear(entry)));
            furthestBack = entries.size() < PAGE
                    ? Optional.empty()
                    : Optional.of(entries.getLast().position());
        }
    }

    private void beat(Instant now) {
        if (!now.isBefore(lastBeat.plus(HEARTBEAT))) {
            lastBeat = now;
            subscribers.forEach(Subscriber::beat);
        }
    }
}
