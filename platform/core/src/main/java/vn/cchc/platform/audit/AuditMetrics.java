package vn.cchc.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gauges operators watch: {@code cchc_audit_unsealed_rows} and {@code cchc_audit_unsealed_age_seconds} (the oldest of
 * them). Read every five seconds.
 */
@ApplicationScoped
public class AuditMetrics {

    private final AuditChain chain;
    private final MeterRegistry registry;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong ageSeconds = new AtomicLong();

    public AuditMetrics(AuditChain chain, MeterRegistry registry) {
        this.chain = chain;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("cchc.audit.unsealed.rows", rows);
        registry.gauge("cchc.audit.unsealed.age.seconds", ageSeconds);
    }

    @Scheduled(
            every = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() {
        var reach = chain.reach();
        rows.set(reach.unsealedRows());
        ageSeconds.set(reach.oldestUnsealedSeconds());
    }
}
