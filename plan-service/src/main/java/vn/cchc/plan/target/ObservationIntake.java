package vn.cchc.plan.target;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.platform.bus.Intake;

/** Listens to the figures of all services; each topic on its own, so that one standing still holds up no other. */
@ApplicationScoped
public class ObservationIntake {

    private final Intake intake;
    private final ObservationProjection projection;

    public ObservationIntake(Intake intake, ObservationProjection projection) {
        this.intake = intake;
        this.projection = projection;
    }

    /** Our own. */
    @Incoming("plan-observations")
    @Blocking
    public void plan(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }

    /** Figures of reports. */
    @Incoming("report-observations")
    @Blocking
    public void report(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }

    /** Scores. */
    @Incoming("scoring-observations")
    @Blocking
    public void scoring(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }
}
