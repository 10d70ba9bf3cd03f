package vn.cchc.plan.event;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.Transience;

/** Wakes up by system time; what was issued meanwhile with words already bound is bound and gets its days. */
@ApplicationScoped
public class EventJob {

    private static final Logger LOG = Logger.getLogger(EventJob.class);

    private final EventRound round;

    public EventJob(EventRound round) {
        this.round = round;
    }

    /** One round. */
    @Scheduled(
            every = "{cchc.deadline-events.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void wake() {
        try {
            round.bind();
            int settled = 1;
            while (settled > 0) {
                settled = round.settle();
            }
        } catch (RuntimeException e) {
            if (!Transience.isTransient(e)) {
                throw e;
            }
            LOG.warnf("deadline events wait: %s", e.toString());
        }
    }
}
