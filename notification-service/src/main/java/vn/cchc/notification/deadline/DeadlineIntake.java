package vn.cchc.notification.deadline;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.platform.bus.Intake;

/** Listens to everyone who owns deadlines; one batch at a time per owner. */
@ApplicationScoped
public class DeadlineIntake {

    private final Intake intake;
    private final DeadlineProjection projection;

    public DeadlineIntake(Intake intake, DeadlineProjection projection) {
        this.intake = intake;
        this.projection = projection;
    }

    /** Deadlines of tasks. */
    @Incoming("plan-deadlines")
    @Blocking
    public void plan(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }

    /** Deadlines of reports. */
    @Incoming("report-deadlines")
    @Blocking
    public void report(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }

    /** Deadlines of scoring steps. */
    @Incoming("scoring-deadlines")
    @Blocking
    public void scoring(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }
}
