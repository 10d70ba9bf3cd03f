package vn.cchc.plan.occurrence;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.cchc.platform.database.Transience;
import vn.cchc.platform.time.BusinessTime;

/** Wakes up by system time, looks at the business day, and opens until nothing is due; so downtime and jumps are caught up. */
@ApplicationScoped
public class OccurrenceJob {

    private static final Logger LOG = Logger.getLogger(OccurrenceJob.class);

    private final OccurrenceRound round;
    private final BusinessTime businessTime;

    public OccurrenceJob(OccurrenceRound round, BusinessTime businessTime) {
        this.round = round;
        this.businessTime = businessTime;
    }

    /** One round. */
    @Scheduled(
            every = "{cchc.occurrences.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void wake() {
        try {
            int looked = 1;
            while (looked > 0) {
                looked = round.open(businessTime.today());
            }
        } catch (RuntimeException e) {
            if (!Transience.isTransient(e)) {
                throw e;
            }
            LOG.warnf("occurrences wait: %s", e.toString());
        }
    }
}
