package vn.cchc.notification.reminder;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.Transience;
import vn.cchc.platform.time.BusinessTime;

/** Wakes up by system time, looks at business time, and decides until nothing is due. */
@ApplicationScoped
public class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);

    private final ReminderRound round;
    private final BusinessTime businessTime;

    public ReminderJob(ReminderRound round, BusinessTime businessTime) {
        this.round = round;
        this.businessTime = businessTime;
    }

    @Scheduled(
            every = "{cchc.reminders.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void wake() {
        try {
            int looked = 1;
            while (looked > 0) {
                Instant now = businessTime.now();
                looked = round.decide(now, LocalDateTime.ofInstant(now, BusinessTime.ZONE));
            }
        } catch (RuntimeException e) {
            if (!Transience.isTransient(e)) {
                throw e;
            }
            LOG.warnf("reminders wait: %s", e.toString());
        }
    }
}
