package vn.cchc.platform.directory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.cchc.platform.bus.Intake;

/** Listens to the registry. */
@ApplicationScoped
public class DirectoryIntake {

    private final Intake intake;
    private final DirectoryProjection projection;

    public DirectoryIntake(Intake intake, DirectoryProjection projection) {
        this.intake = intake;
        this.projection = projection;
    }

    /** One batch of people's posts at a time. */
    @Incoming("posts")
    @Blocking
    public void acceptPosts(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }

    /** One batch at a time. */
    @Incoming("agencies")
    @Blocking
    public void accept(ConsumerRecords<String, byte[]> batch) {
        intake.accept(batch, projection);
    }
}
