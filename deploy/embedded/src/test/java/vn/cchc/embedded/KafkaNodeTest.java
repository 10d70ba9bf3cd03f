package vn.cchc.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

    private static final List<Topic> TOPICS =
            TopicFile.read(new ByteArrayInputStream("""
            topics:
              - name: cchc.plan.agencies.v1
                owner: plan-service
                kind: state
                partitions: 1
                carries: ignored here
                config: {cleanup.policy: compact, min.insync.replicas: 2}
              - {name: cchc.plan.events.v1, owner: plan-service, kind: event, partitions: 6, config: {retention.ms: 7776000000}}
            """.getBytes(StandardCharsets.UTF_8)));

    @TempDir
    Path folder;

    @Test
    void theSameDirectoryServesAgainAndTopicsCreatedTwiceAreFine() throws Exception {
        try (KafkaNode node = KafkaNode.start(new KafkaSettings(0, folder))) {
            Topics.createMissing(node.bootstrapServers(), TOPICS);
            Topics.createMissing(node.bootstrapServers(), TOPICS);
            try (var producer = transactional(node)) {
                producer.initTransactions();
                producer.beginTransaction();
                var sent = producer.send(new ProducerRecord<>("cchc.plan.agencies.v1", "so-noi-vu", "{}"));
                producer.commitTransaction();
                assertThat(sent.get().offset()).isZero();
            }
        }
        try (KafkaNode node = KafkaNode.start(new KafkaSettings(0, folder));
                Admin admin = Admin.create(Map.of("bootstrap.servers", node.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder("cchc.plan.agencies.v1", "cchc.plan.events.v1");
            assertThat(endOf(admin, "cchc.plan.agencies.v1")).isPositive();
            assertThat(setting(admin, "cchc.plan.agencies.v1", "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(setting(admin, "cchc.plan.agencies.v1", "min.insync.replicas"))
                    .isEqualTo("1");
            assertThat(setting(admin, "cchc.plan.events.v1", "retention.ms")).isEqualTo("7776000000");
        }
    }

    @Test
    void aTopicNobodyDeclaredIsNotMade() {
        try (KafkaNode node = KafkaNode.start(KafkaSettings.forTests());
                var producer = producer(node, Map.of("max.block.ms", "700"))) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("mistyped", "k", "v"))
                            .get())
                    .hasMessageContaining("mistyped");
        }
    }

    @Test
    void aTopicWithoutAnOwnerIsRefused() {
        var file = new ByteArrayInputStream(
                "topics: [{name: a, kind: state, partitions: 1}]".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TopicFile.read(file)).hasMessageContaining("owner");
    }

    private static KafkaProducer<String, String> transactional(KafkaNode node) {
        return producer(node, Map.of("transactional.id", "plan-relay"));
    }

    private static KafkaProducer<String, String> producer(KafkaNode node, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("bootstrap.servers", node.bootstrapServers());
        return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    private static long endOf(Admin admin, String topic) throws Exception {
        var partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
    }

    private static String setting(Admin admin, String topic, String key) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return Objects.requireNonNull(settings).get(key).value();
    }
}
