package vn.cchc.plan.remediation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.platform.bus.Intake;

/** Listens to what happens in scoring rounds. */
@ApplicationScoped
public class RemediationIntake {

    private final Intake intake;
    private final LostPointsHandler handler;

    public RemediationIntake(Intake intake, LostPointsHandler handler) {
        this.intake = intake;
        this.handler = handler;
    }

    /** One batch at a time. */
    @Incoming("scoring-events")
    @Blocking
    public void scoring(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, handler);
    }
}
