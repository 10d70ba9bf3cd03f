package vn.cchc.plan;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** A target on its way into a plan. */
record Promise(Person by, Map<String, Object> content) {

    /** At least so many percent of something by the end of 2030. */
    static Promise of(Person by, String plan) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("plan", plan);
        content.put("field", "tthc");
        content.put("text", "Hồ sơ giải quyết đúng hạn đạt tối thiểu 90%");
        content.put("metric", "Hồ sơ giải quyết đúng hạn");
        content.put("kind", "THRESHOLD");
        content.put("comparator", ">=");
        content.put("value", 90);
        content.put("unit", "%");
        content.put("due", "2030-12-31");
        return new Promise(by, content);
    }

    Promise with(String member, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(content);
        changed.put(member, value);
        return new Promise(by, changed);
    }

    Promise without(String... members) {
        Map<String, Object> changed = new LinkedHashMap<>(content);
        for (String member : members) {
            changed.remove(member);
        }
        return new Promise(by, changed);
    }

    Response send() {
        return by.post("/api/v1/targets", content);
    }

    /** Sends it; answers where it is. */
    Made made() {
        return new Made(
                "/api/v1/targets/" + send().then().statusCode(201).extract().path("id"));
    }

    /** A target that is there. */
    record Made(String path) {

        String id() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        Response measure(Person by, Map<String, ?> figure) {
            Map<String, Object> body = new LinkedHashMap<>(figure);
            body.putIfAbsent("source", "Báo cáo");
            return by.post(path + "/measurements", body);
        }

        Response put(Person by, String what, Object body) {
            return by.asks()
                    .header("If-Match", by.etag(path))
                    .contentType(ContentType.JSON)
                    .body(body)
                    .put(path + what);
        }

        String state(String day) {
            return read(day).path("evaluation.state");
        }

        Response read(String day) {
            return Person.AUDITOR
                    .get(path + "?asOf=" + day)
                    .then()
                    .statusCode(200)
                    .extract()
                    .response();
        }
    }

    /** A value over a period. */
    static Map<String, Object> value(String from, String to, Object value) {
        return Map.of("period", Map.of("from", from, "to", to), "value", value);
    }
}
