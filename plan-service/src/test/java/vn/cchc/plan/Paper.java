package vn.cchc.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan written by hand, step by step, each from its present version. */
final class Paper {

    private final Person by;
    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final List<Map<String, Object>> tasks = new ArrayList<>();

    private Paper(Person by, String issuer) {
        this.by = by;
        plan.put("title", "Kế hoạch tự soạn");
        plan.put("kind", "ANNUAL");
        plan.put("issuer", issuer);
        plan.put("number", "1/KH");
        plan.put("issuedOn", BusinessClock.today().toString());
        plan.put("periodFrom", "2024-01-01");
        plan.put("periodTo", "2024-12-31");
        plan.put("source", "OWN");
    }

    static Paper by(Person person, String issuer) {
        return new Paper(person, issuer);
    }

    Paper with(String member, Object value) {
        plan.put(member, value);
        return this;
    }

    Paper without(String member) {
        plan.remove(member);
        return this;
    }

    Paper task(String content, String lead, String deadline) {
        return task(row(content, lead, deadline));
    }

    Paper task(Map<String, Object> row) {
        tasks.add(row);
        return this;
    }

    static Map<String, Object> row(String content, String lead, String deadline) {
        return new HashMap<>(Map.of("content", content, "leads", List.of(lead), "deadlineText", deadline));
    }

    Response sent() {
        return by.post("/api/v1/plans", Map.of("plan", plan, "tasks", tasks));
    }

    /** The path of the draft. */
    String drafted() {
        return "/api/v1/plans/" + sent().then().statusCode(201).extract().path("id");
    }

    /** Taken all the way by the province's people. */
    Issued issued(Province province) {
        String path = drafted();
        step(by, path, "submissions").then().statusCode(200);
        step(province.leader(), path, "approvals").then().statusCode(200);
        step(province.leader(), path, "issuances").then().statusCode(200);
        return new Issued(province, path);
    }

    /** Taken all the way by an agency and its coordinator. */
    Issued issuedByAgency(Province province, String agency) {
        String path = drafted();
        step(province.head(agency), path, "submissions").then().statusCode(200);
        step(province.coordinator(), path, "approvals").then().statusCode(200);
        step(province.head(agency), path, "issuances").then().statusCode(200);
        return new Issued(province, path);
    }

    static Response step(Person person, String path, String step) {
        return step(person, path, step, Map.of());
    }

    static Response step(Person person, String path, String step, Map<String, ?> body) {
        return person.step(path + "/" + step, Person.AUDITOR.etag(path), body);
    }

    static Response patch(Person person, String path, Map<String, ?> body) {
        return person.asks()
                .header("If-Match", Person.AUDITOR.etag(path))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(new ObjectMapper().valueToTree(body).toString())
                .patch(path);
    }

    static Response put(Person person, String plan, String path, Map<String, ?> body) {
        return person.asks()
                .header("If-Match", Person.AUDITOR.etag(plan))
                .contentType(ContentType.JSON)
                .body(body)
                .put(plan + path);
    }

    static Response delete(Person person, String plan, String path) {
        return person.asks().header("If-Match", Person.AUDITOR.etag(plan)).delete(plan + path);
    }

    /** Its present tasks as the auditor sees them. */
    static ValidatableResponse tasks(String path) {
        return Person.AUDITOR.get(path + "/tasks").then().statusCode(200);
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
