package vn.cchc.local.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says everything on a topic a second time, with the same event ids, as a bus that delivers at least once may. */
record Redelivery(String bootstrapServers, String topic) {

    /** How many were said again, and on how many partitions a last word was said behind them. */
    record Said(int events, int lastWords) {}

    /**
     * Says it all again, and behind it on every partition a last word by which the listener shows that it has heard
     * everything before.
     */
    Said again(String type, Function<String, String> lastWord) throws InterruptedException {
        List<ConsumerRecord<String, String>> heard = new ArrayList<>();
        List<TopicPartition> partitions = listen(heard);
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (ConsumerRecord<String, String> event : heard) {
                send(
                        producer,
                        new ProducerRecord<>(
                                topic, event.partition(), null, event.key(), event.value(), event.headers()));
            }
            for (TopicPartition partition : partitions) {
                String id = UUID.randomUUID().toString();
                ProducerRecord<String, String> last =
                        new ProducerRecord<>(topic, partition.partition(), id, lastWord.apply(id));
                last.headers().add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
                last.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
                send(producer, last);
            }
        }
        return new Said(heard.size(), partitions.size());
    }

    private List<TopicPartition> listen(List<ConsumerRecord<String, String>> heard) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "isolation.level",
                "read_committed",
                "enable.auto.commit",
                "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(heard::add);
            }
            return partitions;
        }
    }

    private static void send(KafkaProducer<String, String> producer, ProducerRecord<String, String> outgoing)
            throws InterruptedException {
        try {
            producer.send(outgoing).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoryDeviates("the bus does not take the event: " + e);
        }
    }
}
