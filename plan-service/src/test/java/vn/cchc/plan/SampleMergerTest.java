package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** 1 March 2025: Sở Thông tin và Truyền thông becomes part of Sở Khoa học và Công nghệ, and the decision is taken back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SampleMergerTest {

    private static final String OLD = "so-thong-tin-va-truyen-thong";
    private static final String NEW = "so-khoa-hoc-va-cong-nghe";

    @Test
    void theSamplePlansWorkFollowsAndComesBack() {
        String plan = SamplePlan.issued();
        String planId = plan.substring(plan.lastIndexOf('/') + 1);
        List<String> before = shares(planId, OLD);
        List<String> already = shares(planId, NEW);
        String id = Person.ADMIN
                .post(
                        "/api/v1/agency-successions",
                        Map.of(
                                "type", "MERGE",
                                "from", List.of(OLD),
                                "to", List.of(NEW),
                                "decidedOn", "2025-02-20",
                                "operatesOn", "2025-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/api/v1/agency-successions/" + id;
        List<Map<String, Object>> preview = preview(id, planId);
        long conflicts =
                preview.stream().filter(move -> move.get("conflict") != null).count();

        Person.ADMIN
                .step(path + "/applications", Person.ADMIN.etag(path), Map.of())
                .then()
                .statusCode(200);

        assertThat(before).isNotEmpty();
        assertThat(preview).hasSize(before.size());
        assertThat(conflicts).isPositive(); // tasks led by all departments
        assertThat(shares(planId, NEW)).hasSize(already.size() + before.size() - (int) conflicts);
        assertThat(shares(planId, OLD)).hasSize((int) conflicts);
        Person.AUDITOR.get("/api/v1/agencies/" + NEW).then().body("fields", equalTo(List.of("chinh-quyen-so")));
        // an old token reaches the successor
        Person focal = Person.of("focal." + OLD, OLD, "focal");
        assertThat(focal.get("/api/v1/assignments?limit=200&plan=" + planId + "&agency=" + NEW)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.id"))
                .hasSize(shares(planId, NEW).size());

        Person.ADMIN
                .step(path + "/revocations", Person.ADMIN.etag(path), Map.of("reason", "Thử"))
                .then()
                .statusCode(200)
                .body("kept", empty())
                .body("agenciesKept", empty());
        assertThat(shares(planId, OLD)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(shares(planId, NEW)).containsExactlyInAnyOrderElementsOf(already);
        Person.AUDITOR.get("/api/v1/agencies/" + OLD).then().statusCode(200);
    }

    private static List<String> shares(String plan, String agency) {
        return Person.AUDITOR
                .get("/api/v1/assignments?limit=200&plan=" + plan + "&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** Every page; other tests have issued the sample plan too. */
    private static List<Map<String, Object>> preview(String succession, String plan) {
        List<Map<String, Object>> moves = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Person.ADMIN
                    .get("/api/v1/assignment-moves?limit=20&succession=" + succession + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            moves.addAll(page.getList("items"));
            String cursor = page.getString("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return moves.stream().filter(move -> plan.equals(move.get("plan"))).toList();
    }
}
