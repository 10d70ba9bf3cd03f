package vn.cchc.notification.channel;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.Transience;

/**
 * Delivers mails: claims a few, sends each outside any transaction, notes the outcome. A server that does not answer
 * ends the round, and what was claimed waits with it.
 */
@ApplicationScoped
public class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class);
    private static final int BATCH = 10;
    private final Deliveries deliveries;
    private final MailSender sender;
    private final Patience patience;
    private final Duration waitWhenDown;
    private final Duration lease;

    public MailWorker(
            Deliveries deliveries,
            MailSender sender,
            @ConfigProperty(name = "cchc.mail.first-retry") Duration firstRetry,
            @ConfigProperty(name = "cchc.mail.wait-when-down") Duration waitWhenDown,
            @ConfigProperty(name = "cchc.mail.lease") Duration lease) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.patience = new Patience(firstRetry);
        this.waitWhenDown = waitWhenDown;
        this.lease = lease;
    }

    @Scheduled(
            every = "{cchc.mail.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void wake() {
        try {
            boolean more = true;
            while (more) {
                more = deliver(deliveries.claim(BATCH, lease));
            }
        } catch (RuntimeException e) {
            if (!Transience.isTransient(e)) {
                throw e;
            }
            LOG.warnf("mails wait: %s", e.toString());
        }
    }

    /** True when there may be more to deliver. */
    private boolean deliver(List<Delivery> claimed) {
        boolean answering = true;
        for (Delivery delivery : claimed) {
            if (answering) {
                answering = deliver(delivery);
            } else {
                deliveries.notSent(delivery, delivery.attempts(), waitWhenDown, null);
            }
        }
        return answering && claimed.size() == BATCH;
    }

    /** False when the server does not answer. */
    private boolean deliver(Delivery delivery) {
        return switch (sender.send(delivery)) {
            case Sending.Accepted ignored -> {
                deliveries.sent(delivery);
                yield true;
            }
            case Sending.Refused refused -> {
                int refusals = delivery.attempts() + 1;
                LOG.warnf("mail %s refused for the %d. time", delivery.id(), refusals);
                deliveries.notSent(delivery, refusals, patience.after(refusals), refused.reason());
                yield true;
            }
            case Sending.Unanswered unanswered -> {
                LOG.warnf("mail server does not answer: %s", unanswered.reason());
                deliveries.notSent(delivery, delivery.attempts(), waitWhenDown, unanswered.reason());
                yield false;
            }
        };
    }
}
