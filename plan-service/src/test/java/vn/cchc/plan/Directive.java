package vn.cchc.plan;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Work on its way to agencies without a plan. */
final class Directive {

    private final Province province;
    private final Map<String, Object> body = new LinkedHashMap<>();

    private Directive(Province province) {
        this.province = province;
        body.put("source", "DIRECTIVE");
        body.put("origin", Map.of("number", "15/CT-UBND", "issuer", "Chủ tịch UBND tỉnh"));
        body.put("content", "Công khai đường dây nóng");
    }

    static Directive of(Province province) {
        return new Directive(province);
    }

    Directive with(String member, Object value) {
        body.put(member, value);
        return this;
    }

    Directive without(String member) {
        body.remove(member);
        return this;
    }

    /** Agencies or groups of the province. */
    Directive ledBy(String... parties) {
        return with("leads", ids(parties));
    }

    Directive coordinatedBy(String... parties) {
        return with("coordinators", ids(parties));
    }

    Directive due(String deadline) {
        return with("deadlineText", deadline);
    }

    Directive butFor(String party, String deadline) {
        return with("overrides", List.of(Map.of("party", province.id(party), "deadlineText", deadline)));
    }

    Response sentBy(Person person) {
        return person.post("/api/v1/tasks", body);
    }

    /** Given by the province's leader; it must be accepted. */
    Given given() {
        Response answer = sentBy(province.leader());
        answer.then().statusCode(201);
        return new Given(province, answer.path("id"));
    }

    Map<String, Object> body() {
        return Map.copyOf(body);
    }

    private List<String> ids(String... parties) {
        return Arrays.stream(parties).map(province::id).toList();
    }

    /** It is with the agencies. */
    record Given(Province province, String id) {

        String path() {
            return "/api/v1/tasks/" + id;
        }

        String etag() {
            return Person.AUDITOR.etag(path());
        }

        Issued.Share share(String agency) {
            return new Issued.Share(Person.AUDITOR
                    .get("/api/v1/assignments?task=" + id + "&agency=" + province.id(agency))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id"));
        }

        Response change(Person by, Map<String, ? extends @Nullable Object> patch) {
            return by.asks()
                    .header("If-Match", etag())
                    .contentType("application/json")
                    .body(patch)
                    .patch(path());
        }

        Response cancel(Person by) {
            return by.step(path() + "/cancellations", etag(), Map.of("reason", "Thay bằng chỉ thị khác"));
        }

        Response serve(Person by, String... criteria) {
            return by.asks()
                    .header("If-Match", etag())
                    .contentType("application/json")
                    .body(Map.of("criteria", List.of(criteria)))
                    .put(path() + "/criteria");
        }
    }
}
