package vn.cchc.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicLong;
import vn.cchc.platform.database.Sql;

/**
 * Gauges operators watch: {@code cchc_outbox_depth} (rows), {@code cchc_outbox_age_seconds} (oldest unsent row),
 * {@code cchc_dead_letters_open}. Consumer lag comes from the Kafka client's own metrics. Read every five seconds.
 */
@ApplicationScoped
public class BusMetrics {

    private final Sql sql;
    private final DeadLetters deadLetters;
    private final MeterRegistry registry;
    private final AtomicLong depth = new AtomicLong();
    private final AtomicLong ageSeconds = new AtomicLong();
    private final AtomicLong dead = new AtomicLong();

    public BusMetrics(Sql sql, DeadLetters deadLetters, MeterRegistry registry) {
        this.sql = sql;
        this.deadLetters = deadLetters;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        registry.gauge("cchc.outbox.depth", depth);
        registry.gauge("cchc.outbox.age.seconds", ageSeconds);
        registry.gauge("cchc.dead.letters.open", dead);
    }

    @Scheduled(
            every = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() {
        sql.first("""
                        select count(*), coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::bigint as age
                        from platform.outbox where sent_at is null""", row -> new long[] {row.number("count"), row.number("age")})
                .ifPresent(values -> {
                    depth.set(values[0]);
                    ageSeconds.set(values[1]);
                });
        dead.set(deadLetters.open());
    }
}
