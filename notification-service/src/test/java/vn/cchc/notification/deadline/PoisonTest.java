package vn.cchc.notification.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.Looked;
import vn.cchc.notification.support.MailParts;
import vn.cchc.notification.support.Province;
import vn.cchc.notification.support.SaidDeadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class PoisonTest {

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    @Test
    void aDeadlineOfAKindWithoutPolicyIsPutAsideListedCountedAndReplayedOnceThereIsOne() {
        Province province = Province.proclaimed(directory, wire);
        String focal = province.person("focal", province.department(), "vi");
        LocalDate today = Http.nextMorning();
        String kind = "K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);

        SaidDeadline poison =
                province.deadline(province.department(), today.plusDays(3)).ofKind(kind, 0);
        SaidDeadline sound =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(sound, 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> letters(poison).size() == 1);
        Map<String, Object> letter = letters(poison).getFirst();
        assertThat(String.valueOf(letter.get("reason"))).contains("no reminder policy for kind " + kind);
        assertThat(letter).containsEntry("state", "OPEN").containsEntry("consumer", "deadlines");
        await().atMost(Duration.ofSeconds(20)).until(() -> openInMetrics() == openListed());
        long waiting = openListed();
        assertThat(waiting).isPositive();

        replay(letter).statusCode(422).body("type", equalTo("urn:cchc:problem:replay-failed"));
        addPolicy(kind);
        replay(letter).statusCode(204);

        looked.at(poison, 0);
        assertThat(Http.inboxRungs(focal)).contains("D-3");
        replay(letter).statusCode(409);
        await().atMost(Duration.ofSeconds(20)).until(() -> openInMetrics() == waiting - 1);
    }

    @Test
    void whatIsNoDeadlineAtAllIsPutAsideWithItsReason() {
        String key = UUID.randomUUID().toString();
        TestBus.say("cchc.report.deadlines.v1", key, UUID.randomUUID(), "vn.cchc.report.deadline.v1", "{\"id\":\"x\"}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Http.asAdmin()
                        .get("/ops/v1/dead-letters")
                        .then()
                        .statusCode(200)
                        .body("items.find { it.key == '" + key + "' }.reason", containsString("DeadlineFact.kind")));
        Http.asAdmin()
                .post("/ops/v1/dead-letters/"
                        + Http.asAdmin().get("/ops/v1/dead-letters").path("items.find { it.key == '" + key + "' }.id")
                        + "/replays")
                .then()
                .statusCode(422);
    }

    private static void addPolicy(String kind) {
        Http.asAdmin()
                .body(Map.of(
                        "kind",
                        kind,
                        "sendAt",
                        "08:00",
                        "rungs",
                        List.of(Map.of("offsetDays", -3, "audience", List.of("focal")))))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse replay(Map<String, Object> letter) {
        return Http.asAdmin()
                .post("/ops/v1/dead-letters/" + letter.get("id") + "/replays")
                .then();
    }

    private static List<Map<String, Object>> letters(SaidDeadline deadline) {
        return Http.asAdmin()
                .queryParam("limit", 200)
                .get("/ops/v1/dead-letters")
                .path("items.findAll { it.key == '" + deadline.id() + "' }");
    }

    private static long openListed() {
        return Http.asAdmin()
                .queryParam("state", "OPEN")
                .queryParam("limit", 200)
                .get("/ops/v1/dead-letters")
                .<List<Object>>path("items")
                .size();
    }

    private static long openInMetrics() {
        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();
        return metrics.lines()
                .filter(line -> line.startsWith("cchc_dead_letters_open"))
                .map(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(-1L);
    }
}
