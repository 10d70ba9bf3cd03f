package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Many at once, each by itself; steps that may be sent again. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BulkTest {

    private Province province;
    private Directive.Given task;
    private Issued.Share department;
    private Issued.Share commune;

    @BeforeEach
    void twoShares() {
        province = Province.founded();
        task = Directive.of(province).ledBy("tu-phap", "xa").due("Thường xuyên").given();
        department = task.share("tu-phap");
        commune = task.share("xa");
    }

    @Test
    void whatIsRefusedDoesNotHoldUpTheRest() {
        department.submit(province.focal("tu-phap")).then().statusCode(200);
        commune.submit(province.focal("xa")).then().statusCode(200);

        bulk(
                        province.coordinator(),
                        "confirmations",
                        null,
                        List.of(
                                Map.of("id", department.id(), "version", 0),
                                Map.of("id", UUID.randomUUID().toString(), "version", 0),
                                Map.of("id", commune.id(), "version", 1, "note", "Tốt")))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of(412, 404, 200)))
                .body("results[0].problem.type", equalTo("urn:cchc:problem:precondition-failed"))
                .body("results[2].version", equalTo(2))
                .body("results[2].problem", nullValue());
        assertThat(department.state()).isEqualTo("SUBMITTED");
        assertThat(commune.state()).isEqualTo("DONE");
    }

    @Test
    void everyBulkStepDoesWhatTheSingleOneDoes() {
        bulk(province.focal("xa"), "progress", null, List.of(item(commune, Map.of("percent", 40))))
                .then()
                .body("results[0].status", equalTo(200));
        commune.submit(province.focal("xa")).then().statusCode(200);
        bulk(province.coordinator(), "returns", null, List.of(item(commune, Map.of("comment", "Bổ sung"))))
                .then()
                .body("results[0].status", equalTo(200));
        bulk(
                        province.coordinator(),
                        "due-days",
                        null,
                        List.of(
                                item(commune, Map.of("to", "2099-03-31", "reason", "Chờ")),
                                item(department, Map.of("from", "2099-04-01", "to", "2099-03-31", "reason", "Sai"))))
                .then()
                .body("results.status", equalTo(List.of(200, 422)))
                .body("results[1].problem.violations[0].pointer", equalTo("/to"));
        Person.AUDITOR
                .get(commune.path())
                .then()
                .body("state", equalTo("RETURNED"))
                .body("dueTo", equalTo("2099-03-31"))
                .body("steps.action", equalTo(List.of("DUE", "RETURN", "SUBMIT", "REPORT")))
                .body("steps[0].note", equalTo("Chờ"));
        bulk(province.focal("tu-phap"), "progress", null, List.of(item(commune, Map.of("percent", 40))))
                .then()
                .body("results[0].status", equalTo(403));
    }

    @Test
    void aRepetitionDoesWhatWasNotDoneAndRepeatsNothing() {
        commune.submit(province.focal("xa")).then().statusCode(200);
        List<Map<String, ?>> items =
                List.of(Map.of("id", commune.id(), "version", 1), Map.of("id", department.id(), "version", 1));
        bulk(province.coordinator(), "confirmations", "k", items)
                .then()
                .body("results.status", equalTo(List.of(200, 412)));
        department.submit(province.focal("tu-phap")).then().statusCode(200);
        bulk(province.coordinator(), "confirmations", "k", items)
                .then()
                .body("results.status", equalTo(List.of(200, 200)))
                .body("results.version", equalTo(List.of(2, 2)));
        Person.AUDITOR
                .get(commune.path() + "/steps")
                .then()
                .body("items.action", equalTo(List.of("CONFIRM", "SUBMIT")));
    }

    @Test
    void moreThanTwoHundredAreRefused() {
        List<Map<String, ?>> items = Collections.nCopies(201, Map.of("id", commune.id(), "version", 1));
        bulk(province.coordinator(), "confirmations", null, items).then().statusCode(422);
        bulk(province.coordinator(), "confirmations", null, List.of()).then().statusCode(422);
    }

    @Test
    void aStepWithAKeyIsDoneOnceHoweverOftenItIsSent() {
        for (int time = 0; time < 3; time++) {
            province.focal("xa")
                    .asks()
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body(Map.of("percent", 20, "note", "Bắt đầu"))
                    .post(commune.path() + "/progress")
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("percent", equalTo(20));
        }
        List<String> pages = new ArrayList<>();
        commune.report(province.focal("xa"), 30).then().statusCode(200);
        commune.report(province.head("xa"), 50).then().statusCode(200);
        String cursor = "";
        while (cursor != null) {
            Response page = province.focal("xa").get(commune.path() + "/steps?limit=1" + cursor);
            pages.add(String.valueOf(page.<Integer>path("items[0].percent")));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertThat(pages).containsExactly("50", "30", "20");
    }

    private static Map<String, Object> item(Issued.Share share, Map<String, ?> more) {
        Map<String, Object> item = new HashMap<>(more);
        item.put("id", share.id());
        item.put("version", Long.parseLong(share.etag().replace("\"", "")));
        return item;
    }

    private static Response bulk(Person by, String step, @Nullable String key, List<?> items) {
        var asks = by.asks().contentType("application/json").body(Map.of("items", items));
        return (key == null ? asks : asks.header("Idempotency-Key", key)).post("/api/v1/assignments/bulk/" + step);
    }
}
