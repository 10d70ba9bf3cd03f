package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Steps on obstacles and requests for more time, each from the present version. */
final class Relief {

    static final String OBSTACLES = "/api/v1/obstacles";

    private Relief() {}

    static String raised(Person by, Map<String, Object> about) {
        return by.post(OBSTACLES, with(about, Map.of("kind", "OBSTRUCTION", "text", "Chưa có hướng dẫn")))
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");
    }

    static Response decide(Person by, String path, Map<String, ?> decision) {
        return step(by, path + "/decisions", path, decision);
    }

    static Response step(Person by, String step, String path, Map<String, ?> body) {
        return by.step(step, Person.AUDITOR.etag(path), body);
    }

    static Map<String, Object> with(Map<String, Object> some, Map<String, ?> more) {
        Map<String, Object> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static Map<String, String> wish(LocalDate to) {
        return Map.of("to", to.toString(), "reason", "Chờ ý kiến các sở");
    }

    static String location(Response answer) {
        return answer.then().statusCode(201).extract().header("Location").replaceAll(".*/api", "/api");
    }

    static void pointed(Response answer, String pointer) {
        answer.then().statusCode(422).body("violations[0].pointer", equalTo(pointer));
    }
}
