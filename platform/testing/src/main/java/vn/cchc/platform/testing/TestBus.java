package vn.cchc.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Speaks and listens on the real bus beside the service under test. */
public final class TestBus {

    private TestBus() {}

    /**
     * An event as heard.
     *
     * @param headers every header, as text
     */
    public record Heard(
            @Nullable String key,
            @Nullable String id,
            @Nullable String type,
            String payload,
            Map<String, String> headers) {}

    /** Says an event; the id is given so that it can be said twice. */
    public static void say(String topic, String key, UUID id, String type, String payload) {
        say(
                topic,
                key,
                payload,
                Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_type", type, "ce_source", "/test"));
    }

    /** Says anything, with exactly these headers. */
    public static void say(String topic, String key, String payload, Map<String, String> headers) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers(), "acks", "all"), serializer(), serializer())) {
            ProducerRecord<String, String> outgoing = new ProducerRecord<>(topic, key, payload);
            headers.forEach((name, value) -> outgoing.headers().add(name, bytes(value)));
            producer.send(outgoing).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything on a topic up to now, committed transactions only. */
    public static List<Heard> all(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers(), "isolation.level", "read_committed", "enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Heard> heard = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(200))) {
                    heard.add(new Heard(
                            event.key(),
                            header(event, "ce_id"),
                            header(event, "ce_type"),
                            event.value(),
                            headers(event)));
                }
            }
            return heard;
        }
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static @Nullable String header(ConsumerRecord<String, String> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> event) {
        Map<String, String> all = new TreeMap<>();
        for (Header header : event.headers()) {
            all.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static StringSerializer serializer() {
        return new StringSerializer();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
