package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Plans of another year, and reviews. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanYearTest {

    private Province province;
    private Issued parent;

    @BeforeEach
    void aPlanOfTheProvince() {
        province = Province.founded();
        parent = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .task("Hai", province.id("noi-vu"), "Quý II/2024")
                .task("Ba", province.id("xa"), "theo lộ trình")
                .issued(province);
    }

    @Test
    void lastYearsPlanIsADraftWithItsDeadlinesMoved() {
        Map<String, Object> wanted = Map.of(
                "title", "Kế hoạch năm 2025", "periodFrom", "2025-01-01", "periodTo", "2025-12-31", "yearsForward", 1);
        var copied = province.coordinator().post(parent.path() + "/copies", wanted);
        copied.then()
                .statusCode(201)
                .body("tasks", equalTo(3))
                .body("unresolved.deadlineText", contains("theo lộ trình"))
                .body("replaced", empty());
        String draft = "/api/v1/plans/" + copied.path("planId");

        Person.AUDITOR
                .get(draft + "/tasks")
                .then()
                .body("items.deadline.verbatim", contains("Quý I/2025", "Quý II/2025", "theo lộ trình"))
                .body("items[0].deadline.to", equalTo("2025-03-31"))
                .body(
                        "items.leads.id.flatten()",
                        contains(province.id("tu-phap"), province.id("noi-vu"), province.id("xa")));
        Person.AUDITOR
                .get(draft)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("source", equalTo("OWN"))
                .body("number", nullValue())
                .body("summary.assignments", equalTo(3));
        province.focal("tu-phap").post(parent.path() + "/copies", wanted).then().statusCode(403);
    }

    @Test
    void aReviewFreezesItsFiguresAndAnApprovedOneDoesNotChange() {
        var share = parent.share("tu-phap");
        share.report(province.focal("tu-phap"), 50);
        var drafted = province.coordinator()
                .post(
                        parent.path() + "/reviews",
                        Map.of("kind", "INTERIM", "from", "2024-01-01", "to", "2024-06-30", "results", "Tốt"));
        drafted.then()
                .statusCode(201)
                .body("figures.all.total", equalTo(3))
                .body("figures.all.inProgress", equalTo(1))
                .body("figures.all.due", equalTo(2))
                .body("figures.all.onTime", equalTo(0))
                .body("figures.byField.unknown.total", equalTo(3))
                .body("figures.byAgency.size()", equalTo(3));
        String path = parent.path() + "/reviews/" + drafted.path("id");
        province.focal("tu-phap").get(path).then().statusCode(404);
        share.submit(province.focal("tu-phap"));

        Paper.patch(province.coordinator(), path, Map.of("lessons", "Bài học"))
                .then()
                .statusCode(200)
                .body("results", equalTo("Tốt"))
                .body("lessons", equalTo("Bài học"))
                .body("figures.all.inProgress", equalTo(1));
        Paper.patch(province.coordinator(), path, Map.of("kind", "FINAL"))
                .then()
                .statusCode(422);
        Paper.step(province.leader(), path, "approvals").then().statusCode(200).body("state", equalTo("APPROVED"));
        Paper.patch(province.coordinator(), path, Map.of("lessons", "Khác"))
                .then()
                .statusCode(409);
        province.focal("tu-phap")
                .get(path)
                .then()
                .statusCode(200)
                .body("figures.byAgency.keySet()", contains(province.id("tu-phap")));
        province.focal("tu-phap").get(parent.path() + "/reviews").then().body("items.size()", equalTo(1));
    }
}
