package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** A plan from its draft to the day it is issued. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanLifeTest {

    private static final Map<String, Map<String, String>> MOVES = Map.of(
            "DRAFT", Map.of("submissions", "IN_REVIEW"),
            "IN_REVIEW", Map.of("returns", "DRAFT", "approvals", "APPROVED"),
            "APPROVED", Map.of("returns", "DRAFT", "issuances", "ISSUED"),
            "ISSUED", Map.of());

    private Province province;
    private String plan;

    static Stream<Arguments> everyStateAndStep() {
        return MOVES.keySet().stream()
                .flatMap(state -> Stream.of("submissions", "returns", "approvals", "issuances")
                        .map(step -> Arguments.of(state, step)));
    }

    @BeforeEach
    void aDraft() {
        province = Province.founded();
        plan = Draft.of(province).task(province.name("tu-phap"), "").confirmed();
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void aStepIsTakenWhereItIsLegalAndRefusedElsewhere(String state, String step) {
        bring(state);
        String then = MOVES.getOrDefault(state, Map.of()).get(step);

        Response answer = take(step);

        if (then == null) {
            answer.then().statusCode(409).body("type", equalTo("urn:cchc:problem:illegal-transition"));
            Person.AUDITOR.get(plan).then().body("state", equalTo(state));
        } else {
            answer.then().statusCode(200).body("state", equalTo(then));
        }
    }

    @Test
    void theRefusalOfAStepIsInTheReadersLanguage() {
        province.leader()
                .asks()
                .header("If-Match", "\"0\"")
                .header("Accept-Language", "en")
                .post(plan + "/issuances")
                .then()
                .statusCode(409)
                .body("title", equalTo("Step not allowed"));
        province.leader()
                .step(plan + "/issuances", "\"0\"")
                .then()
                .statusCode(409)
                .body("title", equalTo("Bước không hợp lệ"));
    }

    @Test
    void aReturnedDraftKeepsWhyUntilItIsSubmittedAgain() {
        bring("IN_REVIEW");
        take("returns").then().statusCode(200).body("comment", equalTo("Bổ sung chỉ tiêu"));

        take("submissions").then().statusCode(200).body("comment", nullValue());
    }

    @Test
    void aStaleVersionIsRefusedAndAnAbsentOneToo() {
        province.coordinator().step(plan + "/submissions", "\"7\"").then().statusCode(412);
        province.coordinator().step(plan + "/submissions", null).then().statusCode(428);
        province.coordinator().step(plan + "/submissions", "0").then().statusCode(400);
        Person.AUDITOR.get(plan).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void aCoordinatorNeverIssuesAndALeaderNeverSubmits() {
        bring("APPROVED");
        province.coordinator().step(plan + "/issuances", "\"2\"").then().statusCode(403);
        province.leader().step(plan + "/submissions", "\"2\"").then().statusCode(403);
    }

    @Test
    void aDocumentWithoutADateIsDatedWhenIssued() {
        plan = Draft.of(province)
                .without("issuedOn")
                .task(province.name("tu-phap"), "")
                .confirmed();
        Person.AUDITOR.get(plan).then().body("issuedOn", nullValue()).body("number", nullValue());
        bring("ISSUED");

        Person.AUDITOR
                .get(plan)
                .then()
                .body("issuedOn", equalTo(BusinessClock.today().toString()))
                .body("issuedBy", equalTo(province.leader().user()));
    }

    @Test
    void listsAreNarrowedByStateAndPagedByACursorBoundToThem() {
        bring("IN_REVIEW");
        String second = Draft.of(province).task(province.name("tu-phap"), "").confirmed();
        Response page = province.coordinator().get("/api/v1/plans?limit=1");
        page.then().statusCode(200).body("items.id", equalTo(List.of(second.substring(second.lastIndexOf('/') + 1))));
        String next = page.path("next");
        province.coordinator()
                .get("/api/v1/plans?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.state", equalTo(List.of("IN_REVIEW")))
                .body("next", nullValue());
        province.coordinator()
                .get("/api/v1/plans?limit=1&state=DRAFT&cursor=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:cchc:problem:invalid-cursor"));
        province.coordinator().get("/api/v1/plans?limit=201").then().statusCode(400);
        province.coordinator().get("/api/v1/plans?limit=0").then().statusCode(400);
    }

    private void bring(String state) {
        for (String step : switch (state) {
            case "IN_REVIEW" -> List.of("submissions");
            case "APPROVED" -> List.of("submissions", "approvals");
            case "ISSUED" -> List.of("submissions", "approvals", "issuances");
            default -> List.<String>of();
        }) {
            take(step).then().statusCode(200);
        }
    }

    private Response take(String step) {
        Person by = step.equals("submissions") ? province.coordinator() : province.leader();
        var asks = by.asks().header("If-Match", Person.AUDITOR.etag(plan));
        return step.equals("returns")
                ? asks.contentType(ContentType.JSON)
                        .body(Map.of("comment", "Bổ sung chỉ tiêu"))
                        .post(plan + "/returns")
                : asks.post(plan + "/" + step);
    }
}
