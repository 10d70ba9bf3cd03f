package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** How a plan ends. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanEndTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void aPlanIsClosedWhenNothingIsOpenOrWithAReason() {
        Issued plan = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .issued(province);
        Paper.step(province.coordinator(), plan.path(), "closures")
                .then()
                .statusCode(422)
                .body("violations.code", contains("still-open"));
        Person.AUDITOR.get(plan.path()).then().body("state", equalTo("ISSUED"));
        var share = plan.share("tu-phap");
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator());

        Paper.step(province.coordinator(), plan.path(), "closures")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
        province.focal("tu-phap").get(plan.path()).then().statusCode(200);
        said(plan, "plan-closed", 2);
    }

    @Test
    void aWithdrawnPlanCancelsWhatIsNotFinishedAndSaysSo() {
        Issued plan = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .task("Hai", province.id("xa"), "Quý I/2024")
                .issued(province);
        var done = plan.share("xa");
        done.submit(province.focal("xa"));
        done.confirm(province.coordinator());
        var open = plan.share("tu-phap");
        Paper.step(province.leader(), plan.path(), "withdrawals", Map.of("reason", "Sai"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/documentNumber"));

        Paper.step(
                        province.leader(),
                        plan.path(),
                        "withdrawals",
                        Map.of("reason", "Thay bằng kế hoạch mới", "documentNumber", "9/QĐ"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("endedNumber", equalTo("9/QĐ"));

        assertThat(open.state()).isEqualTo("CANCELLED");
        assertThat(done.state()).startsWith("DONE");
        List<JsonNode> deadlines = SpokenFacts.about(SpokenFacts.DEADLINES, open.id(), 2);
        assertThat(deadlines.getLast().path("state").asText()).isEqualTo("CANCELLED");
        Person.AUDITOR
                .get(open.path())
                .then()
                .body("steps[0].action", equalTo("CANCEL"))
                .body("steps[0].note", equalTo("Thay bằng kế hoạch mới"));
        open.report(province.focal("tu-phap"), 5).then().statusCode(409);
        said(plan, "plan-withdrawn", 2);
        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> open.id().equals(heard.key()), 1))
                .allSatisfy(SpokenFacts::assertAsContracted)
                .extracting(Heard::type)
                .containsExactly("vn.cchc.plan.assignment-cancelled.v1");
        Paper.step(province.leader(), plan.path(), "withdrawals", Map.of("reason", "x", "documentNumber", "9"))
                .then()
                .statusCode(409);
    }

    @Test
    void aDraftGivenUpTakesItsSharesBackAndSaysNothing() {
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .drafted();
        Paper.step(province.leader(), path, "withdrawals", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        Paper.step(province.coordinator(), path, "withdrawals", Map.of("reason", "Trùng"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("version", greaterThan(0));
        shares(path).body("items", empty());
        Paper.step(province.coordinator(), path, "submissions").then().statusCode(409);
        Paper.patch(province.coordinator(), path, Map.of("title", "Khác"))
                .then()
                .statusCode(409);
    }

    private static void said(Issued plan, String event, int atLeast) {
        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> plan.id().equals(heard.key()), atLeast))
                .allSatisfy(SpokenFacts::assertAsContracted)
                .extracting(Heard::type)
                .contains("vn.cchc.plan." + event + ".v1");
    }

    private static ValidatableResponse shares(String path) {
        return Person.AUDITOR
                .get("/api/v1/assignments?plan=" + path.substring(path.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
    }
}
