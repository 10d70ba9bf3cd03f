package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.toy.ParcelTopics;
import vn.cchc.platform.testing.toy.ToyEvents;

@QuarkusTest
@WithTestResource(RealParts.class)
class EventsAreTakenOnceTest {

    @Inject
    Effects effects;

    @Inject
    ToyEvents events;

    private final String key = UUID.randomUUID().toString();

    private void awaitEffect(String id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effects.of(id)).isEqualTo(1));
    }

    @Test
    void anEventSaidAgainHasNoSecondEffect() {
        String id = Toy.unique("twice");
        UUID event = Effects.say(key, id, "KEEP");
        TestBus.say(ParcelTopics.EVENTS, key, event, "vn.cchc.toy.told.v1", Toy.told(id, "KEEP"));
        awaitEffect(id);
        TestBus.say(ParcelTopics.EVENTS, key, event, "vn.cchc.toy.told.v1", Toy.told(id, "KEEP"));
        String last = Toy.unique("last");
        Effects.say(key, last, "KEEP");
        awaitEffect(last);
        assertThat(effects.of(id)).isEqualTo(1);
    }

    @Test
    void aPoisonEventIsPutAsideAndThePartitionMovesOn() {
        String before = Toy.unique("before");
        String poison = Toy.unique("poison");
        String after = Toy.unique("after");
        Effects.say(key, before, "KEEP");
        Effects.say(key, poison, "BREAK");
        Effects.say(key, after, "KEEP");
        awaitEffect(before);
        awaitEffect(after);
        assertThat(effects.of(poison)).isZero();
        assertThat(effects.deadLetters(poison))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .containsEntry("attempts", "5")
                        .containsEntry("state", "OPEN")
                        .containsEntry("reason", "IllegalArgumentException: cannot be accepted: " + poison));
        assertReplay(poison);
    }

    private void assertReplay(String poison) {
        String letter = effects.deadLetters(poison).getFirst().get("id");
        Toy.as("auditor", "auditor")
                .get("/ops/v1/dead-letters?state=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(letter));
        String replay = "/ops/v1/dead-letters/" + letter + "/replays";
        Toy.problem(Toy.as("auditor", "auditor").post(replay).then(), 403, "forbidden");
        Toy.problem(Toy.as("admin", "admin").post(replay).then(), 422, "replay-failed");
        assertThat(effects.of(poison)).isZero();
        events.repair(poison);
        Toy.as("admin", "admin").post(replay).then().statusCode(204);
        assertThat(effects.of(poison)).isEqualTo(1);
        Toy.problem(Toy.as("admin", "admin").post(replay).then(), 409, "already-replayed");
        assertThat(effects.of(poison)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(given().get("/q/metrics").asString()).contains("cchc_dead_letters_open "));
        Toy.problem(
                Toy.as("admin", "admin")
                        .post("/ops/v1/dead-letters/" + UUID.randomUUID() + "/replays")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void whatIsNoCloudEventIsPutAside() {
        String id = Toy.unique("headless");
        TestBus.say(ParcelTopics.EVENTS, key, Toy.told(id, "KEEP"), Map.of());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effects.deadLetters(id)).hasSize(1));
        assertThat(effects.deadLetters(id).getFirst().get("reason")).contains("not a CloudEvent");
        assertThat(effects.of(id)).isZero();
    }

    @Test
    void evenWhatNoTextColumnCanHoldIsPutAside() {
        String id = Toy.unique("nul");
        Map<String, String> headers = new TreeMap<>(Toy.headers(UUID.randomUUID()));
        headers.put("ce_type", "a\u0000b");
        headers.put("note", "back\\u0000slash");
        TestBus.say(ParcelTopics.EVENTS, "k\u0000y", Toy.told(id, "KEEP"), headers);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effects.deadLetters(id)).hasSize(1));
        String next = Toy.unique("next");
        Effects.say("k\u0000y", next, "KEEP");
        awaitEffect(next);
    }

    @Test
    void whatIsSaidInReactionBelongsToTheTraceOfWhatWasHeard() {
        String id = Toy.unique("reaction");
        Map<String, String> headers = new TreeMap<>(Toy.headers(UUID.randomUUID()));
        headers.put("traceparent", "00-1af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01");
        TestBus.say(ParcelTopics.EVENTS, key, Toy.told(id, "SAY"), headers);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestBus.all(ParcelTopics.SAID))
                        .filteredOn(event -> id.equals(event.key()))
                        .singleElement()
                        .satisfies(event -> assertThat(event.headers().get("traceparent"))
                                .startsWith("00-1af7651916cd43dd8448eb211c80319c-")));
    }
}
