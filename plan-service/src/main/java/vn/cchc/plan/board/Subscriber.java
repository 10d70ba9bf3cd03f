package vn.cchc.plan.board;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.function.Supplier;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.board.ChangeLog.Entry;

/** One open stream: how far it has read, what its caller may see, until when. Used by the poller's thread only. */
final class Subscriber {

    private final String subject;
    private final Instant until;
    private final Supplier<Reach> asks;
    private final MultiEmitter<? super OutboundSseEvent> stream;
    private final Events events;
    private Position position;
    private Reach reach;

    Subscriber(Ticket ticket, Position position, MultiEmitter<? super OutboundSseEvent> stream, Events events) {
        this.subject = ticket.subject();
        this.until = ticket.until();
        this.asks = ticket.asks();
        this.position = position;
        this.stream = stream;
        this.events = events;
        this.reach = ticket.asks().get();
    }

    /**
     * Who wants to listen.
     *
     * @param until when the token ends, and the stream with it
     * @param asks what the caller may see, asked anew from time to time
     */
    record Ticket(String subject, Instant until, Supplier<Reach> asks) {}

    String subject() {
        return subject;
    }

    Position position() {
        return position;
    }

    /** Tells what is new to it and its caller's to see; what is not is passed over silently. */
    void hear(Entry entry) {
        if (entry.position().compareTo(position) <= 0) {
            return;
        }
        position = entry.position();
        Change change = entry.change();
        if (reach.sees(change.agency(), change.issuer(), change.field())) {
            stream.emit(events.changed(entry));
        }
    }

    /** A sign of life; also asks again what the caller may see. */
    void beat() {
        reach = asks.get();
        stream.emit(events.heartbeat());
    }

    /** Says that changes may be missing: the reader should read the board again. */
    void reset() {
        stream.emit(events.reset(position));
    }

    /** Ends it when its token has ended; answers whether it is over. */
    boolean over(Instant now) {
        if (!stream.isCancelled() && now.isBefore(until)) {
            return false;
        }
        stream.complete();
        return true;
    }
}
