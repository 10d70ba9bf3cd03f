package vn.cchc.plan;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;
import vn.cchc.platform.testing.Tokens;

/** Bình Dương's plan 6898 from its CSV to issued work: the known answers of the document. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanJourneyTest {

    private static final String COORDINATOR = Tokens.of("coordinator", "so-noi-vu", "coordinator");
    private static final String LEADER = Tokens.of("leader", "ubnd-tinh", "leader");
    private static final String FOCAL = Tokens.of("focal.so-tu-phap", "so-tu-phap", "focal");
    private static final int S = 18;
    private static final int H = 9;
    private static final int X = 6;
    private static final int ASSIGNMENTS = 54 + 6 * S + 5 * H + X;

    @BeforeEach
    void theProvince() {
        SampleProvince.load();
    }

    @Test
    void draftGivesTheKnownAnswersAndIssuingTellsOneDeadlinePerDatedAssignment() throws IOException {
        Response draft = upload();
        draft.then()
                .statusCode(201)
                .body("summary.rows", equalTo(56))
                .body("summary.assignments", equalTo(ASSIGNMENTS))
                .body(
                        "summary.byField",
                        equalTo(Map.of(
                                "chi-dao-dieu-hanh",
                                14,
                                "the-che",
                                6,
                                "tthc",
                                14,
                                "bo-may",
                                2,
                                "cong-vu",
                                5,
                                "tai-chinh-cong",
                                5,
                                "chinh-quyen-so",
                                10)))
                .body(
                        "summary.byKind",
                        equalTo(Map.of("YEAR", 31, "QUARTER", 18, "MONTH", 2, "RANGE", 2, "ONGOING", 2, "EVENT", 1)))
                .body("rows.findAll { it.issues.code.contains('NO_NUMBER') }.row", equalTo(java.util.List.of(40)))
                .body("rows.findAll { it.issues.code.contains('WAITS_FOR_EVENT') }.row", equalTo(java.util.List.of(7)))
                .body(
                        "rows.findAll { it.issues.code.contains('STARTS_BEFORE_ISSUE_DATE') }.row",
                        equalTo(java.util.List.of(1, 8, 9, 41, 51, 52)))
                .body(
                        "rows.findAll { it.issues.code.contains('ENDS_BEFORE_PLAN_PERIOD') }.row",
                        equalTo(java.util.List.of(1, 8, 9, 41)))
                .body(
                        "rows.findAll { it.issues.code.contains('ENDS_AFTER_PLAN_PERIOD') }.row",
                        equalTo(java.util.List.of(51, 52)))
                .body("rows.findAll { it.issues.code.contains('UNKNOWN_AGENCY') }.row", equalTo(java.util.List.of(56)))
                .body("summary.issues.ENDS_BEFORE_ISSUE_DATE", equalTo(null));

        String plan = given().auth()
                .oauth2(COORDINATOR)
                .header("If-Match", draft.header("ETag"))
                .post("/api/v1/plan-imports/" + draft.path("id") + "/confirmations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");

        given().auth().oauth2(FOCAL).get(plan).then().statusCode(404);
        String submitted = step(COORDINATOR, plan, "submissions", "\"0\"");
        given().auth()
                .oauth2(COORDINATOR)
                .header("If-Match", submitted)
                .post(plan + "/issuances")
                .then()
                .statusCode(403);
        String approved = step(LEADER, plan, "approvals", submitted);
        given().auth()
                .oauth2(FOCAL)
                .header("If-Match", approved)
                .post(plan + "/issuances")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:cchc:problem:forbidden"));
        step(LEADER, plan, "issuances", approved);

        given().auth()
                .oauth2(FOCAL)
                .get(plan)
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("summary.tasks", equalTo(56))
                .body("summary.assignments", equalTo(ASSIGNMENTS))
                .body("summary.dated", equalTo(ASSIGNMENTS - 3));

        String id = plan.substring(plan.lastIndexOf('/') + 1);
        var mine = given().auth()
                .oauth2(FOCAL)
                .get("/api/v1/assignments?limit=200&plan=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        org.assertj.core.api.Assertions.assertThat(mine.getList("items.agency")).containsOnly("so-tu-phap");
        var told = mine.getList("items.findAll { it.dueTo != null }.id", String.class);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            long heard = TestBus.all("cchc.plan.deadlines.v1").stream()
                    .filter(event -> told.contains(event.key()))
                    .count();
            org.assertj.core.api.Assertions.assertThat(heard).isEqualTo(told.size());
        });
    }

    private static Response upload() throws IOException {
        JsonNode plan = new ObjectMapper().readTree(Files.readString(SampleProvince.file("plan-6898.json")));
        return given().auth()
                .oauth2(COORDINATOR)
                .multiPart("plan", plan.toString(), ContentType.JSON.toString())
                .multiPart(
                        "file", "plan-6898.csv", Files.readAllBytes(SampleProvince.file("plan-6898.csv")), "text/csv")
                .post("/api/v1/plan-imports");
    }

    private static String step(String token, String plan, String step, String version) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", version)
                .post(plan + "/" + step)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }
}
