package vn.cchc.platform.testing.toy;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.platform.bus.Intake;

/** Listens. */
@ApplicationScoped
public class ToyIntake {

    private final Intake intake;
    private final ToyEvents events;
    private final ToyStates states;

    public ToyIntake(Intake intake, ToyEvents events, ToyStates states) {
        this.intake = intake;
        this.events = events;
        this.states = states;
    }

    @Incoming("toy-events")
    @Blocking
    public void events(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, events);
    }

    @Incoming("toy-states")
    @Blocking
    public void states(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, states);
    }
}
