package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** A draft says every doubt, and becomes a plan once, when a person says so. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportConfirmationTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void everyDoubtIsNamedAndNothingIsRejectedForIt() {
        Draft.of(province)
                .task("Việc một", "Hội đồng lạ; " + province.name("tu-phap"), "", "Sau khi có hướng dẫn")
                .task("VIỆC  MỘT", "", "", "theo lộ trình")
                .upload()
                .then()
                .statusCode(201)
                .body("rows[0].issues.code", hasItems("UNKNOWN_AGENCY", "WAITS_FOR_EVENT"))
                .body("rows[0].issues.find { it.code == 'UNKNOWN_AGENCY' }.about", equalTo("Hội đồng lạ"))
                .body("rows[0].task.leads.id", equalTo(Arrays.asList(null, province.id("tu-phap"))))
                .body("rows[0].assignments", equalTo(1))
                .body("rows[1].issues.code", hasItems("DUPLICATE_CONTENT", "NO_LEAD", "UNRESOLVED_DEADLINE"))
                .body("rows[1].task.deadline.verbatim", equalTo("theo lộ trình"))
                .body("rows[1].assignments", equalTo(0));
    }

    @Test
    void anUnknownFieldIsSaidAndLeftOpen() {
        Draft.of(province)
                .upload((Draft.HEADER + "\n,lĩnh vực lạ,Việc,,,,,\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("rows[0].issues.code", hasItems("UNKNOWN_FIELD", "NO_NUMBER"))
                .body("rows[0].task.fieldCode", nullValue())
                .body("rows[0].task.fieldText", equalTo("lĩnh vực lạ"))
                .body("summary.byField", equalTo(Map.of("unknown", 1)));
    }

    @Test
    void nothingIsInAPlanBeforeItIsConfirmed() {
        Response draft = oneTask().upload();

        draft.then().statusCode(201).body("state", equalTo("OPEN")).body("planId", nullValue());
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(0));
        province.coordinator().get("/api/v1/assignments").then().body("items.size()", equalTo(0));
    }

    @Test
    void itIsConfirmedOnce() {
        Response draft = oneTask().upload();
        Response plan = Draft.confirm(province.coordinator(), draft);
        plan.then().statusCode(201);

        Draft.confirm(province.coordinator(), draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:import-confirmed"));
        province.coordinator()
                .get("/api/v1/plan-imports/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("planId", equalTo(plan.header("Location").replaceAll(".*/", "")));
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(1));
    }

    @Test
    void theVersionConfirmedIsTheVersionRead() {
        Response draft = oneTask().upload();
        String path = "/api/v1/plan-imports/" + draft.path("id") + "/confirmations";

        province.coordinator().step(path, "\"5\"").then().statusCode(412);
        province.coordinator().step(path, null).then().statusCode(428);
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(0));
    }

    @Test
    void theSameKeyBringsTheFirstAnswerAgain() {
        Response draft = oneTask().upload();
        String key = UUID.randomUUID().toString();
        Response first = confirmWith(key, draft);
        Response again = confirmWith(key, draft);

        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(again.header("Location").replaceAll(".*/api", ""))
                .isEqualTo(first.header("Location").replaceAll(".*/api", ""));
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(1));
    }

    @Test
    void anUploadRepeatedWithItsKeyIsOneImportAndAnotherFileUnderThatKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        Response first = uploadWith(key, "Việc một");
        Response again = uploadWith(key, "Việc một");

        first.then().statusCode(201);
        again.then().statusCode(201).header("ETag", equalTo(first.header("ETag")));
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        assertThat(again.<List<?>>path("rows")).isEqualTo(first.path("rows"));
        uploadWith(key, "Việc hai")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:idempotency-key-reused"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        province.coordinator()
                .get("/api/v1/plan-imports/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private Draft oneTask() {
        return Draft.of(province).task(province.name("tu-phap"), "");
    }

    private Response confirmWith(String key, Response draft) {
        return province.coordinator()
                .asks()
                .header("If-Match", draft.header("ETag"))
                .header("Idempotency-Key", key)
                .post("/api/v1/plan-imports/" + draft.path("id") + "/confirmations");
    }

    private Response uploadWith(String key, String content) {
        String csv = Draft.HEADER + "\n1,thể chế," + content + ",,,,,\n";
        return province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .multiPart(
                        "plan",
                        Map.of("title", "Kế hoạch", "kind", "OTHER", "issuer", province.id("tinh"), "source", "OWN"),
                        "application/json")
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/plan-imports");
    }
}
