package vn.cchc.platform.bus;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while the outbox cannot be sent or a channel waits for something that is down. */
@Readiness
@ApplicationScoped
public class BusReadiness implements HealthCheck {

    private final Relay relay;
    private final Intake intake;

    public BusReadiness(Relay relay, Intake intake) {
        this.relay = relay;
        this.intake = intake;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("bus")
                .withData("outbox", relay.healthy())
                .withData("intake", intake.healthy())
                .status(relay.healthy() && intake.healthy())
                .build();
    }
}
