package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** What is said about an assignment stays said; who owes is chased. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CommentTest {

    private Province province;
    private Directive.Given overdue;
    private Directive.Given ahead;

    @BeforeEach
    void oneOverdueAndOneAhead() {
        province = Province.founded();
        LocalDate today = BusinessClock.today();
        overdue = Directive.of(province)
                .ledBy("tu-phap", "xa", "huyen")
                .with("field", "the-che")
                .due(BusinessClock.printed(today.minusDays(1)))
                .given();
        ahead = Directive.of(province)
                .ledBy("xa")
                .due(BusinessClock.printed(today.plusDays(9)))
                .given();
    }

    @Test
    void theConversationIsReadNewestFirstAndOnesOwnWordsCanBeTakenBack() {
        String path = overdue.share("xa").path() + "/comments";
        String first = say(province.focal("xa"), path, "Đang chờ ý kiến");
        say(province.coordinator(), path, "Đã rõ");
        say(province.fieldLead(), path, "Gửi kèm dự thảo");

        province.leader()
                .get(path + "?limit=2")
                .then()
                .body("items.text", equalTo(List.of("Gửi kèm dự thảo", "Đã rõ")));
        province.coordinator().asks().delete(path + "/" + first).then().statusCode(403);
        for (int twice = 0; twice < 2; twice++) {
            province.focal("xa")
                    .asks()
                    .delete(path + "/" + first)
                    .then()
                    .statusCode(200)
                    .body("retracted", equalTo(true));
        }
        Person.AUDITOR
                .get(path)
                .then()
                .body("items.size()", equalTo(3))
                .body("items[2].text", nullValue())
                .body("items[2].by", equalTo(province.focal("xa").user()));
    }

    @Test
    void chasingTellsEachAgencyAndSaysWhyNotOfTheRest() {
        var owed = overdue.share("xa");
        var done = overdue.share("huyen");
        done.submit(province.focal("huyen")).then().statusCode(200);
        var foreign = Directive.of(Province.founded())
                .ledBy("xa")
                .due("Thường xuyên")
                .given()
                .share("xa");
        String nothing = UUID.randomUUID().toString();

        province.coordinator()
                .post(
                        "/api/v1/assignments/chases",
                        Map.of(
                                "assignmentIds",
                                List.of(owed.id(), done.id(), foreign.id(), nothing),
                                "text",
                                "Đề nghị báo cáo"))
                .then()
                .statusCode(200)
                .body("more", equalTo(false))
                .body("results.status", equalTo(List.of(200, 409, 403, 404)))
                .body("results[1].problem.type", equalTo("urn:cchc:problem:nothing-owed"));

        List<Heard> said =
                SpokenFacts.heard(SpokenFacts.EVENTS, heard -> owed.id().equals(heard.key()), 1);
        assertThat(said).hasSize(1).allSatisfy(SpokenFacts::assertAsContracted);
        JsonNode chased = SpokenFacts.json(said.getFirst().payload());
        assertThat(chased.path("overdue").asBoolean()).isTrue();
        assertThat(chased.path("comment").asText()).isEqualTo("Đề nghị báo cáo");
        province.focal("xa")
                .get(owed.path() + "/comments")
                .then()
                .body("items[0].kind", equalTo("CHASE"))
                .body("items[0].by", equalTo(province.coordinator().user()));
        String id = province.focal("xa").get(owed.path() + "/comments").path("items[0].id");
        province.coordinator()
                .asks()
                .delete(owed.path() + "/comments/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void whoeverIsOverdueIsChasedByOneFilterInTheCallersReach() {
        var everything = chase(province.coordinator(), Map.of("overdue", true));
        everything.body("results.size()", equalTo(3)).body("results.status", equalTo(List.of(200, 200, 200)));
        chase(province.districtCoordinator("huyen"), Map.of("overdue", true)).body("results.size()", equalTo(2));
        chase(province.fieldLead(), Map.of("task", overdue.id())).body("results.size()", equalTo(3));
        chase(province.fieldLead(), Map.of("task", ahead.id())).body("results.size()", equalTo(0));
        chase(province.coordinator(), Map.of("task", ahead.id(), "overdue", true))
                .body("results.size()", equalTo(0));
        province.coordinator()
                .post("/api/v1/assignments/chases", Map.of("text", "x"))
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("ids-or-filter"));
    }

    @Test
    void theSameKeyChasesOnce() {
        var share = overdue.share("tu-phap");
        for (int twice = 0; twice < 2; twice++) {
            province.coordinator()
                    .asks()
                    .header("Idempotency-Key", "k-" + province.mark())
                    .contentType("application/json")
                    .body(Map.of("assignmentIds", List.of(share.id()), "text", "Gấp"))
                    .post("/api/v1/assignments/chases")
                    .then()
                    .statusCode(200)
                    .body("results[0].status", equalTo(200));
        }
        Person.AUDITOR.get(share.path() + "/comments").then().body("items.size()", equalTo(1));
    }

    private ValidatableResponse chase(Person by, Map<String, ?> filter) {
        return by.post("/api/v1/assignments/chases", Map.of("filter", filter, "text", "Đề nghị báo cáo"))
                .then()
                .statusCode(200);
    }

    private static String say(Person person, String path, String text) {
        return person.post(path, Map.of("text", text))
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");
    }
}
