package vn.cchc.plan;

import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** Plan 6898/KH-UBND of Bình Dương in the sample province. */
final class SamplePlan {

    static final Person COORDINATOR = Person.of("coordinator", "so-noi-vu", "coordinator");
    static final Person LEADER = Person.of("leader", "ubnd-tinh", "leader");

    /** Departments, districts and communes of the sample; groups lead 6, 5 and 1 of its tasks, agencies 54 shares. */
    static final int ASSIGNMENTS = 54 + 6 * 18 + 5 * 9 + 6;

    private SamplePlan() {}

    static Response upload() {
        SampleProvince.load();
        try {
            JsonNode plan = new ObjectMapper().readTree(Files.readString(SampleProvince.file("plan-6898.json")));
            return COORDINATOR
                    .asks()
                    .multiPart(new MultiPartSpecBuilder(plan.toString())
                            .controlName("plan")
                            .mimeType(ContentType.JSON.toString())
                            .charset(StandardCharsets.UTF_8)
                            .build())
                    .multiPart(
                            "file",
                            "plan-6898.csv",
                            Files.readAllBytes(SampleProvince.file("plan-6898.csv")),
                            "text/csv")
                    .post("/api/v1/plan-imports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uploads and confirms it; answers the plan's path. */
    static String confirmed() {
        return Draft.confirm(COORDINATOR, upload())
                .then()
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");
    }

    /** Has it approved and issued; answers the plan's path. */
    static String issued() {
        String plan = confirmed();
        COORDINATOR.step(plan + "/submissions", "\"0\"").then().statusCode(200);
        LEADER.step(plan + "/approvals", "\"1\"").then().statusCode(200);
        LEADER.step(plan + "/issuances", "\"2\"").then().statusCode(200);
        return plan;
    }
}
