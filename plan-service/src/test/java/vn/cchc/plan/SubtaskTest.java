package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** An agency breaks its share down for itself. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SubtaskTest {

    private Province province;
    private Person focal;
    private Issued.Share share;
    private String path;

    @BeforeEach
    void aShare() {
        province = Province.founded();
        focal = province.focal("xa");
        share = Directive.of(province).ledBy("xa").due("Thường xuyên").given().share("xa");
        path = share.path() + "/subtasks";
    }

    @Test
    void theyAreKeptInTheirPlacesAndChangedFromTheVersionThatWasRead() {
        String first = add("Một");
        add("Hai");
        String one = path + "/" + first;

        put(one, "\"0\"", Map.of("title", "Một", "done", true, "place", 9, "assignee", "An", "dueOn", "2024-03-10"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("doneBy", equalTo(focal.user()))
                .body("doneAt", notNullValue());
        put(one, "\"0\"", Map.of("title", "Một")).then().statusCode(412);
        province.coordinator().get(path).then().body("items.title", equalTo(List.of("Hai", "Một")));
        String next = focal.get(path + "?limit=1").path("next");
        focal.get(path + "?limit=1&cursor=" + next)
                .then()
                .body("items.title", equalTo(List.of("Một")))
                .body("next", nullValue());
        put(one, "\"1\"", Map.of("title", "Một")).then().statusCode(200).body("doneAt", nullValue());
        focal.asks().header("If-Match", "\"2\"").delete(one).then().statusCode(200);
        focal.get(path).then().body("items.title", equalTo(List.of("Hai")));
        put(one, "\"2\"", Map.of("title", "Một")).then().statusCode(404);
    }

    @Test
    void oneOfAnotherAssignmentIsNotThere() {
        String other = Directive.of(province)
                        .ledBy("xa")
                        .due("Thường xuyên")
                        .given()
                        .share("xa")
                        .path() + "/subtasks/";
        put(other + add("Một"), "\"0\"", Map.of("title", "Hai")).then().statusCode(404);
    }

    @Test
    void aHundredAreEnough() {
        for (int i = 0; i < 100; i++) {
            add("Việc " + i);
        }
        focal.post(path, Map.of("title", "Nữa"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:too-many-subtasks"));
        assertThat(focal.get(path + "?limit=200").<List<?>>path("items")).hasSize(100);
    }

    @Test
    void whatIsDoneIsNotBrokenDownAnyMore() {
        add("Một");
        share.submit(focal).then().statusCode(200);
        add("Hai");
        share.confirm(province.coordinator()).then().statusCode(200);
        focal.post(path, Map.of("title", "Ba")).then().statusCode(409);
    }

    private String add(String title) {
        return focal.post(path, Map.of("title", title))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response put(String subtask, String etag, Map<String, ?> body) {
        return focal.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(body)
                .put(subtask);
    }
}
