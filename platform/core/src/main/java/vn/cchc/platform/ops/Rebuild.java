package vn.cchc.platform.ops;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.bus.Inbox;
import vn.cchc.platform.bus.Projection;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/**
 * Throws a projection away and reads its state topics again from the beginning to where they end now, in one
 * transaction: nobody sees it half read, no job acts on a state that has long been overtaken, and a rebuild that is cut
 * off has never been. The ordinary consumer waits meanwhile; the version guard makes either order right.
 */
@ApplicationScoped
public class Rebuild {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final List<Projection> projections;
    private final Inbox inbox;
    private final AuditLog audit;
    private final Clock system;
    private final String bootstrapServers;

    public Rebuild(
            @All List<Projection> projections,
            Inbox inbox,
            AuditLog audit,
            Clock system,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.projections = projections;
        this.inbox = inbox;
        this.audit = audit;
        this.system = system;
        this.bootstrapServers = bootstrapServers;
    }

    /** Answers how many records were read. */
    public long rebuild(String name, Caller caller) {
        Projection projection = projections.stream()
                .filter(candidate -> candidate.consumer().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("projection", name));
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings())) {
            // the broker is asked first: what could not be read again must not be thrown away
            List<TopicPartition> partitions = projection.topics().stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            return QuarkusTransaction.requiringNew()
                    .timeout((int) LIMIT.toSeconds())
                    .call(() -> {
                        projection.truncate();
                        inbox.forget(projection.consumer());
                        audit.record(caller, "projection-rebuilt", "projection", name, Map.of());
                        return read(projection, consumer, partitions);
                    });
        }
    }

    private long read(Projection projection, KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        Instant giveUp = system.instant().plus(LIMIT);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        long count = 0;
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            if (system.instant().isAfter(giveUp)) {
                throw Refusal.later(PlatformProblem.UNAVAILABLE, Duration.ofSeconds(30));
            }
            ConsumerRecords<String, byte[]> batch = consumer.poll(Duration.ofSeconds(1));
            count += batch.count();
            inbox.takeAgain(batch, projection);
        }
        return count;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        return settings;
    }
}
