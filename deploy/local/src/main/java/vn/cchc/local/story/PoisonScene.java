package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.cchc.local.Part;

/** A deadline of a kind nobody has a reminder policy for: put aside, listed, counted, replayed after the fix. */
final class PoisonScene implements Scene {

    private static final String TOPIC = "cchc.report.deadlines.v1";
    private static final String TYPE = "vn.cchc.report.deadline.v1";

    @Override
    public String title() {
        return "A poison event is put aside while the partition moves on, and replayed after the fix";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        int before = stage.deadlines();
        String poison = UUID.randomUUID().toString();
        String good = UUID.randomUUID().toString();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stage.cast().system().url(Part.KAFKA), "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            say(producer, poison, "THEMATIC_REPORT");
            say(producer, good, "ASSIGNMENT");
        }
        Expect.eventually("the event behind the poison", before + 1, () -> stage.deadlines());
        List<JsonNode> letters = stage.all("admin", "/ops/notification/dead-letters?state=OPEN");
        Expect.equal("open dead letters", 1, letters.size());
        JsonNode letter = letters.getFirst();
        stage.say("put aside at %s: %s"
                .formatted(
                        letter.path("position").asText(), letter.path("reason").asText()));
        Expect.eventually("metric", "1", () -> metric(stage));
        String replays = "/ops/notification/dead-letters/" + letter.path("id").asText() + "/replays";
        stage.as("admin").post(replays, Map.of(), Map.of()).expectProblem(422, "replay-failed");
        Map<String, Object> policy = Map.of(
                "kind", "THEMATIC_REPORT",
                "sendAt", "08:00",
                "rungs", List.of(Map.of("offsetDays", -3, "audience", List.of("focal"))));
        stage.as("admin").post("/api/v1/reminder-policies", policy, Map.of()).expect(201);
        int replayed = stage.as("admin").post(replays, Map.of(), Map.of()).status();
        Expect.that("replayed (" + replayed + ")", replayed / 100 == 2);
        Expect.equal("deadlines after the replay", before + 2, stage.deadlines());
        stage.as("admin").post(replays, Map.of(), Map.of()).expectProblem(409, "already-replayed");
        Expect.eventually("metric", "0", () -> metric(stage));
        stage.say("refused while still broken, replayed after the policy was added; cchc_dead_letters_open 1 → 0");
    }

    private static String metric(Stage stage) throws InterruptedException {
        String value = new Metrics(stage.cast().system().url(Part.NOTIFICATION)).value("cchc_dead_letters_open");
        return value.replaceFirst("\\.0$", "");
    }

    /** Both on one partition, the poison first. */
    private static void say(KafkaProducer<String, String> producer, String id, String kind)
            throws InterruptedException {
        ProducerRecord<String, String> outgoing = new ProducerRecord<>(TOPIC, 0, id, SaidDeadline.of(id, kind, "OPEN"));
        header(outgoing, "ce_specversion", "1.0");
        header(outgoing, "ce_id", UUID.randomUUID().toString());
        header(outgoing, "ce_type", TYPE);
        header(outgoing, "ce_source", "/report-service");
        try {
            producer.send(outgoing).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new StoryDeviates("the bus does not take the event: " + e);
        }
    }

    private static void header(ProducerRecord<String, String> outgoing, String name, String value) {
        outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
