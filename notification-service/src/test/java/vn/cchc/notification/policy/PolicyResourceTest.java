package vn.cchc.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class PolicyResourceTest {

    private static final String PATH = "/api/v1/reminder-policies/";

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    @Test
    void tasksHaveALadderFromTheStart() {
        Http.as("anybody", null, "focal")
                .get(PATH + "ASSIGNMENT")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("sendAt", equalTo("08:00"))
                .body("rungs.offsetDays", equalTo(List.of(-15, -7, -3, -1, 0, 1, 3, 7)))
                .body("rungs.find { it.offsetDays == -1 }.audience", equalTo(List.of("focal")))
                .body("rungs.find { it.offsetDays == 1 }.audience", equalTo(List.of("focal", "head")))
                .body("rungs.find { it.offsetDays == 3 }.audience", equalTo(List.of("focal", "head", "coordinator")));
    }

    @Test
    void aKindGetsOnePolicyHoweverOftenTheSameRequestIsSent() {
        String kind = kind();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Http.asAdmin()
                    .header("Idempotency-Key", key)
                    .body(policy(kind, -3))
                    .post("/api/v1/reminder-policies")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .header("Location", containsString(PATH + kind));
        }
        Http.asAdmin()
                .header("Accept-Language", "en")
                .body(policy(kind, -3))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:cchc:problem:reminder-policy-exists"))
                .body("detail", equalTo("There is a reminder policy for kind " + kind + " already."));
        Http.asAdmin()
                .body(policy(kind, -3))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(409)
                .body("title", equalTo("Loại thời hạn này đã có thang nhắc việc"));
        Http.asAdmin()
                .queryParam("limit", 200)
                .get("/api/v1/reminder-policies")
                .then()
                .body("items.kind", hasItem(kind));
    }

    @Test
    void aChangeNamesTheVersionItWasMadeFrom() {
        String kind = kind();
        Http.asAdmin()
                .body(policy(kind, -3))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(201);
        Http.asAdmin().body(change(-5)).put(PATH + kind).then().statusCode(428);
        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(change(-5))
                .put(PATH + kind)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("rungs.offsetDays", equalTo(List.of(-5)));
        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(change(-6))
                .put(PATH + kind)
                .then()
                .statusCode(412);
        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(change(-6))
                .put(PATH + kind())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsWrongWithAPolicyIsSaidPlaceByPlace() {
        Map<String, Object> twice = Map.of(
                "kind", kind(),
                "sendAt", "08:00",
                "rungs",
                        List.of(
                                Map.of("offsetDays", -3, "audience", List.of("focal")),
                                Map.of("offsetDays", -3, "audience", List.of("head"))));
        Http.asAdmin()
                .body(twice)
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/rungs/1/offsetDays"))
                .body("violations[0].code", equalTo("duplicate-rung"))
                .body("violations[0].message", equalTo("Đã có một bậc nhắc cách hạn -3 ngày."));
        Map<String, Object> wrong = Map.of(
                "kind", "not a kind",
                "sendAt", "08:00",
                "rungs", List.of(Map.of("offsetDays", 400, "audience", List.of("nobody"))));
        List<String> pointers = Http.asAdmin()
                .body(wrong)
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(422)
                .extract()
                .path("violations.pointer");
        assertThat(pointers).contains("/kind", "/rungs/0/offsetDays").hasSize(3);
        Http.asAdmin()
                .body(Map.of("kind", kind(), "sendAt", "25:00", "rungs", List.of()))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/sendAt"));
    }

    @Test
    void openDeadlinesFollowAChangedLadder() {
        Province province = Province.proclaimed(directory, wire);
        LocalDate today = Http.nextMorning();
        String focal = province.person("focal", province.department(), "vi");
        String kind = kind();
        Http.asAdmin()
                .body(policy(kind, -3))
                .post("/api/v1/reminder-policies")
                .then()
                .statusCode(201);
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(10)).ofKind(kind, 0);
        looked.at(deadline, 0);
        assertThat(Http.inboxRungs(focal)).isEmpty();

        Http.asAdmin()
                .header("If-Match", "\"0\"")
                .body(change(-10))
                .put(PATH + kind)
                .then()
                .statusCode(200);

        looked.at(deadline, 0);
        assertThat(Http.inboxRungs(focal)).containsExactly("D-10");
    }

    private static String kind() {
        return "K" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> policy(String kind, int offset) {
        return Map.of("kind", kind, "sendAt", "08:00", "rungs", rungs(offset));
    }

    private static Map<String, Object> change(int offset) {
        return Map.of("sendAt", "08:00", "rungs", rungs(offset));
    }

    private static List<Map<String, Object>> rungs(int offset) {
        return List.of(Map.of("offsetDays", offset, "audience", List.of("focal")));
    }
}
