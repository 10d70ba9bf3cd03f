package vn.cchc.platform.ops;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.DeadLetter;
import vn.cchc.platform.bus.DeadLetters;
import vn.cchc.platform.bus.EventHandler;
import vn.cchc.platform.bus.Inbox;
import vn.cchc.platform.bus.IncomingEvent;
import vn.cchc.platform.database.Transience;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Gives a dead letter to its consumer again, after whatever was wrong was put right. */
@ApplicationScoped
public class Replay {

    private final DeadLetters deadLetters;
    private final Inbox inbox;
    private final List<EventHandler> handlers;
    private final AuditLog audit;

    public Replay(DeadLetters deadLetters, Inbox inbox, @All List<EventHandler> handlers, AuditLog audit) {
        this.deadLetters = deadLetters;
        this.inbox = inbox;
        this.handlers = handlers;
        this.audit = audit;
    }

    /** Its effect, inbox row and new state in one transaction; refused (422, with the reason) while still broken. */
    @Transactional
    public void replay(UUID id, Caller caller) {
        DeadLetter letter = deadLetters.lock(id).orElseThrow(() -> Refusal.notFound("dead-letter", id));
        if (letter.state() == DeadLetter.State.REPLAYED) {
            throw new Refusal(PlatformProblem.ALREADY_REPLAYED);
        }
        EventHandler handler = handlers.stream()
                .filter(candidate -> candidate.consumer().equals(letter.consumer()))
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformProblem.REPLAY_FAILED, "no consumer " + letter.consumer()));
        if (letter.eventId() == null || letter.type() == null || letter.payload() == null) {
            throw new Refusal(PlatformProblem.REPLAY_FAILED, letter.reason());
        }
        try {
            inbox.take(
                    List.of(new IncomingEvent(letter.eventId(), letter.type(), letter.key(), letter.payload())),
                    handler);
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                throw e;
            }
            throw new Refusal(PlatformProblem.REPLAY_FAILED, DeadLetters.reason(e));
        }
        deadLetters.markReplayed(id, caller.subject());
        audit.record(
                caller, "dead-letter-replayed", "dead-letter", id.toString(), Map.of("consumer", letter.consumer()));
    }
}
