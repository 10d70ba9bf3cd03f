package vn.cchc.plan;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document with tasks on its way into the service. */
final class Draft {

    static final String HEADER = "stt,field,content,product,lead,coordinating,deadline_text,note";

    private final Person by;
    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private Draft(Person by, String issuer) {
        this.by = by;
        plan.put("title", "Kế hoạch thử");
        plan.put("kind", "OTHER");
        plan.put("issuer", issuer);
        plan.put("issuedOn", BusinessClock.today().toString());
        plan.put("source", "CITED");
    }

    /** A plan of the province's government, drafted by its coordinator. */
    static Draft of(Province province) {
        return new Draft(province.coordinator(), province.id("tinh"));
    }

    static Draft by(Person person, String issuer) {
        return new Draft(person, issuer);
    }

    Draft with(String member, Object value) {
        plan.put(member, value);
        return this;
    }

    /** What the document does not print. */
    Draft without(String member) {
        plan.remove(member);
        return this;
    }

    Draft task(String lead, String deadline) {
        return task("Việc " + (lines.size() + 1), lead, "", deadline);
    }

    Draft task(String content, String lead, String coordinating, String deadline) {
        lines.add(String.join(
                ",",
                String.valueOf(lines.size() + 1),
                "thể chế",
                quoted(content),
                "Báo cáo",
                quoted(lead),
                quoted(coordinating),
                quoted(deadline),
                ""));
        return this;
    }

    Response upload() {
        return upload((HEADER + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    Response upload(byte[] csv) {
        return by.asks()
                .multiPart("plan", plan, ContentType.JSON.withCharset(StandardCharsets.UTF_8))
                .multiPart("file", "ke-hoach.csv", csv, "text/csv")
                .post("/api/v1/plan-imports");
    }

    /** Uploads and confirms; answers the plan's path. */
    String confirmed() {
        Response draft = upload();
        draft.then().statusCode(201);
        return confirm(by, draft)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");
    }

    static Response confirm(Person by, Response draft) {
        return by.step("/api/v1/plan-imports/" + draft.path("id") + "/confirmations", draft.header("ETag"));
    }

    /** Takes it to the leader, who approves and issues it. */
    Issued issued(Province province) {
        String path = confirmed();
        by.step(path + "/submissions", "\"0\"").then().statusCode(200);
        province.leader().step(path + "/approvals", "\"1\"").then().statusCode(200);
        province.leader().step(path + "/issuances", "\"2\"").then().statusCode(200);
        return new Issued(province, path);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
