package vn.cchc.plan;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft in the service and what its coordinator does with it, each step from its present version. */
record Upload(Person by, String id) {

    /** Sends a file with a plan of that issuer. */
    static Response send(Person by, String issuer, String name, byte[] content, Map<String, ?> more) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "title",
                "Kế hoạch thử",
                "kind",
                "OTHER",
                "issuer",
                issuer,
                "issuedOn",
                "2024-01-02",
                "source",
                "CITED"));
        plan.putAll(more);
        return by.asks()
                .multiPart("plan", plan, ContentType.JSON.toString())
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/v1/plan-imports");
    }

    static Upload of(Person by, String issuer, String name, byte[] content) {
        return new Upload(
                by,
                send(by, issuer, name, content, Map.of())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    static Upload csv(Province province, String... lines) {
        String csv = Draft.HEADER + "\n" + String.join("\n", lines) + "\n";
        return of(province.coordinator(), province.id("tinh"), "ke-hoach.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    String path() {
        return "/api/v1/plan-imports/" + id;
    }

    Response get() {
        return by.get(path());
    }

    String etag() {
        return by.etag(path());
    }

    Response patch(int row, Object change) {
        return by.asks()
                .header("If-Match", etag())
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(path() + "/rows/" + row);
    }

    Response post(String what, Map<String, ?> body) {
        return by.step(path() + "/" + what, etag(), body);
    }

    Response discard() {
        return by.asks().header("If-Match", etag()).delete(path());
    }

    Response confirm() {
        return by.step(path() + "/confirmations", etag());
    }

    /** Confirms it; answers the plan's tasks in their order. */
    List<Map<String, Object>> confirmed() {
        return tasks(by, plan());
    }

    /** Confirms it; answers the plan's path. */
    String plan() {
        return confirm().then().statusCode(201).extract().header("Location").replaceAll(".*/api", "/api");
    }

    static List<Map<String, Object>> tasks(Person by, String plan) {
        List<Map<String, Object>> tasks = new java.util.ArrayList<>();
        String next = "";
        do {
            Response page = by.get("/api/v1/tasks?limit=200&plan=" + plan.replaceAll(".*/", "") + next);
            tasks.addAll(page.then().statusCode(200).extract().path("items"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return tasks;
    }
}
