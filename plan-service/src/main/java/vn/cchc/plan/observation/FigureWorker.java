package vn.cchc.plan.observation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for marks, a round at a time until there are none; what fails is tried again at the next look. */
@ApplicationScoped
class FigureWorker {

    private static final Logger LOG = Logger.getLogger(FigureWorker.class);

    private final Remeasuring remeasuring;

    FigureWorker(Remeasuring remeasuring) {
        this.remeasuring = remeasuring;
    }

    @Scheduled(
            every = "{cchc.figures.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void wake() {
        try {
            boolean more = true;
            while (more) {
                more = remeasuring.round();
            }
        } catch (RuntimeException e) {
            LOG.warnf("figures wait: %s", e.toString());
            LOG.debug("figures failed", e);
        }
    }
}
