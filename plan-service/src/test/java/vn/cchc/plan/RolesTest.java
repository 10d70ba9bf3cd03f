package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** Every role on every endpoint: anonymous 401, the wrong role 403, the right role gets as far as the request is good. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RolesTest {

    private static final List<String> ROLES = List.of(
            "coordinator",
            "field-lead",
            "focal",
            "head",
            "appraiser",
            "council-chair",
            "leader",
            "auditor",
            "integrator",
            "admin");
    private static final Set<String> EVERYBODY = Set.copyOf(ROLES);
    private static final Set<String> OVERSEERS = Set.of("coordinator", "leader", "auditor");
    private static final Set<String> READERS =
            Set.of("focal", "head", "coordinator", "field-lead", "leader", "auditor");
    private static final Set<String> AGENCY = Set.of("focal", "head");
    private static final Set<String> COORDINATOR = Set.of("coordinator");
    private static final Set<String> GIVERS = Set.of("leader", "coordinator");
    private static final Set<String> SPEAKERS = Set.of("focal", "head", "coordinator", "field-lead", "leader");
    private static final Set<String> CHASERS = Set.of("coordinator", "field-lead");
    private static final Set<String> DRAFTERS = Set.of("coordinator", "focal", "head");
    private static final Set<String> ISSUERS = Set.of("leader", "head");
    private static final Set<String> ADMIN = Set.of("admin");

    /** What is asked, who may, and what the right role is told: writes lack their version or content on purpose. */
    record Endpoint(String method, String path, Set<String> allowed, int answer) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Province province;
    private Map<String, String> ids;

    static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/agencies", EVERYBODY, 200),
                new Endpoint("GET", "/agencies/{agency}", EVERYBODY, 200),
                new Endpoint("GET", "/agency-groups/{group}", EVERYBODY, 200),
                new Endpoint("POST", "/agencies", ADMIN, 422),
                new Endpoint("POST", "/agency-groups", ADMIN, 422),
                new Endpoint("UPLOAD", "/plan-imports", COORDINATOR, 422),
                new Endpoint("GET", "/plan-imports/{import}", Set.of("coordinator", "auditor"), 200),
                new Endpoint("POST", "/plan-imports/{import}/confirmations", COORDINATOR, 428),
                new Endpoint("GET", "/plan-imports", Set.of("coordinator", "auditor"), 200),
                new Endpoint("DELETE", "/plan-imports/{import}", COORDINATOR, 428),
                new Endpoint("GET", "/plan-imports/{import}/rows", Set.of("coordinator", "auditor"), 200),
                new Endpoint("GET", "/plan-imports/{import}/rows/1", Set.of("coordinator", "auditor"), 200),
                new Endpoint("POST", "/plan-imports/{import}/rows", COORDINATOR, 428),
                new Endpoint("PATCH", "/plan-imports/{import}/rows/1", COORDINATOR, 428),
                new Endpoint("POST", "/plan-imports/{import}/aliases", COORDINATOR, 422),
                new Endpoint("POST", "/plan-imports/{import}/field-boundaries", COORDINATOR, 422),
                new Endpoint(
                        "GET", "/plan-imports/name-aliases?issuer={issuer}", Set.of("coordinator", "auditor"), 200),
                new Endpoint(
                        "DELETE", "/plan-imports/name-aliases/00000000-0000-7000-8000-000000000000", COORDINATOR, 404),
                new Endpoint("GET", "/plans/{plan}/export?format=xlsx", READERS, 200),
                new Endpoint("GET", "/plans", READERS, 200),
                new Endpoint("GET", "/plans/{plan}", READERS, 200),
                new Endpoint("POST", "/plans", DRAFTERS, 422),
                new Endpoint("PATCH", "/plans/{plan}", DRAFTERS, 428),
                new Endpoint("POST", "/plans/{plan}/submissions", Set.of("coordinator", "head"), 428),
                new Endpoint("POST", "/plans/{plan}/returns", GIVERS, 422),
                new Endpoint("POST", "/plans/{plan}/approvals", GIVERS, 428),
                new Endpoint("POST", "/plans/{plan}/issuances", ISSUERS, 428),
                new Endpoint("POST", "/plans/{plan}/closures", Set.of("coordinator", "head"), 428),
                new Endpoint(
                        "POST", "/plans/{plan}/withdrawals", Set.of("coordinator", "focal", "head", "leader"), 422),
                new Endpoint("GET", "/plans/{plan}/tasks", READERS, 200),
                new Endpoint("POST", "/plans/{plan}/tasks", DRAFTERS, 422),
                new Endpoint("PUT", "/plans/{plan}/tasks/{plan}", DRAFTERS, 422),
                new Endpoint("DELETE", "/plans/{plan}/tasks/{plan}", DRAFTERS, 428),
                new Endpoint("PUT", "/plans/{plan}/tasks/{plan}/implements", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/attachments", READERS, 200),
                new Endpoint("UPLOAD", "/plans/{plan}/attachments", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/attachments/{plan}", READERS, 404),
                new Endpoint("POST", "/plans/{plan}/copies", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/coverage", READERS, 200),
                new Endpoint("GET", "/plans/{plan}/coverage/plans", READERS, 200),
                new Endpoint("GET", "/plans/{plan}/coverage/agencies", READERS, 200),
                new Endpoint("GET", "/plans/{plan}/amendments", READERS, 200),
                new Endpoint("POST", "/plans/{plan}/amendments", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/amendments/1", READERS, 404),
                new Endpoint("GET", "/plans/{plan}/amendments/1/diff", READERS, 404),
                new Endpoint("PATCH", "/plans/{plan}/amendments/1", DRAFTERS, 428),
                new Endpoint("POST", "/plans/{plan}/amendments/1/submissions", Set.of("coordinator", "head"), 428),
                new Endpoint("POST", "/plans/{plan}/amendments/1/returns", GIVERS, 422),
                new Endpoint("POST", "/plans/{plan}/amendments/1/approvals", GIVERS, 428),
                new Endpoint("POST", "/plans/{plan}/amendments/1/issuances", ISSUERS, 428),
                new Endpoint("POST", "/plans/{plan}/amendments/1/withdrawals", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/reviews", READERS, 200),
                new Endpoint("POST", "/plans/{plan}/reviews", DRAFTERS, 422),
                new Endpoint("GET", "/plans/{plan}/reviews/{plan}", READERS, 404),
                new Endpoint("PATCH", "/plans/{plan}/reviews/{plan}", DRAFTERS, 428),
                new Endpoint("POST", "/plans/{plan}/reviews/{plan}/approvals", ISSUERS, 428),
                new Endpoint("GET", "/tasks?plan={plan}", READERS, 200),
                new Endpoint("GET", "/tasks", READERS, 200),
                new Endpoint("GET", "/tasks/{task}", READERS, 200),
                new Endpoint("POST", "/tasks", GIVERS, 422),
                new Endpoint("PATCH", "/tasks/{task}", GIVERS, 428),
                new Endpoint("POST", "/tasks/{task}/cancellations", GIVERS, 422),
                new Endpoint("PUT", "/tasks/{task}/criteria", COORDINATOR, 422),
                new Endpoint("GET", "/assignments", READERS, 200),
                new Endpoint("GET", "/assignments/{assignment}/steps", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/due-days", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/bulk/confirmations", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/bulk/returns", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/bulk/progress", AGENCY, 422),
                new Endpoint("POST", "/assignments/bulk/due-days", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/chases", CHASERS, 422),
                new Endpoint("GET", "/assignments/{assignment}/comments", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/comments", SPEAKERS, 422),
                new Endpoint("DELETE", "/assignments/{assignment}/comments/{nothing}", SPEAKERS, 404),
                new Endpoint("GET", "/assignments/{assignment}/subtasks", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/subtasks", AGENCY, 422),
                new Endpoint("PUT", "/assignments/{assignment}/subtasks/{nothing}", AGENCY, 422),
                new Endpoint("DELETE", "/assignments/{assignment}/subtasks/{nothing}", AGENCY, 428),
                new Endpoint("GET", "/assignments/{assignment}", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/progress", AGENCY, 422),
                new Endpoint("POST", "/assignments/{assignment}/submissions", AGENCY, 428),
                new Endpoint("POST", "/assignments/{assignment}/returns", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/{assignment}/confirmations", COORDINATOR, 428),
                new Endpoint("GET", "/assignments/{assignment}/evidence", READERS, 200),
                new Endpoint("UPLOAD", "/assignments/{assignment}/evidence", AGENCY, 422),
                new Endpoint("GET", "/assignments/{assignment}/evidence/{evidence}", READERS, 200),
                new Endpoint("POST", "/deadlines/parse", EVERYBODY, 422),
                new Endpoint("GET", "/assignments/{assignment}/occurrences", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/occurrences", COORDINATOR, 422),
                new Endpoint("POST", "/tasks/{assignment}/occurrences", COORDINATOR, 422),
                new Endpoint("GET", "/plans/{plan}/reporting-rhythm", READERS, 200),
                new Endpoint("PUT", "/plans/{plan}/reporting-rhythm", COORDINATOR, 422),
                new Endpoint("GET", "/deadline-events", OVERSEERS, 200),
                new Endpoint("POST", "/deadline-events", COORDINATOR, 422),
                new Endpoint("GET", "/deadline-events/waiting", OVERSEERS, 200),
                new Endpoint("GET", "/deadline-events/{event}", OVERSEERS, 200),
                new Endpoint("GET", "/deadline-events/{event}/tasks", OVERSEERS, 200),
                new Endpoint("PUT", "/deadline-events/{event}", COORDINATOR, 422),
                new Endpoint("POST", "/deadline-events/{event}/occurrences", COORDINATOR, 422),
                new Endpoint("POST", "/deadline-events/{event}/withdrawals", COORDINATOR, 422),
                new Endpoint("POST", "/deadline-events/{event}/bindings", COORDINATOR, 422),
                new Endpoint("DELETE", "/deadline-events/{event}/bindings/{plan}", COORDINATOR, 404));
    }

    @BeforeEach
    void onePlanOfEveryKind() {
        province = Province.founded();
        province.group("nhom", "Nhóm", List.of(Map.of("agency", province.id("tu-phap"), "from", Province.FIRST_DAY)));
        Draft draft = Draft.of(province).task(province.name("tu-phap"), "Thường xuyên");
        String imported = draft.upload().then().statusCode(201).extract().path("id");
        var plan = draft.issued(province);
        var share = plan.share("tu-phap");
        String evidence = province.focal("tu-phap")
                .asks()
                .multiPart("file", "a.txt", "xong".getBytes(StandardCharsets.UTF_8))
                .post(share.path() + "/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String event = "su-kien-" + province.mark();
        province.coordinator()
                .post("/api/v1/deadline-events", Map.of("eventKey", event, "title", "Sự kiện"))
                .then()
                .statusCode(201);
        ids = Map.of(
                "{event}", event,
                "{issuer}", province.id("tinh"),
                "{agency}", province.id("tu-phap"),
                "{group}", province.id("nhom"),
                "{import}", imported,
                "{plan}", plan.id(),
                "{assignment}", share.id(),
                "{evidence}", evidence,
                "{task}", Person.AUDITOR.get(share.path()).path("taskId"),
                "{nothing}", "0190a6f0-0000-7000-8000-000000000000");
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetThrough(Endpoint endpoint) {
        ask(endpoint, Person.NOBODY)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer");
        for (String role : ROLES) {
            Response answer = ask(endpoint, person(role));
            if (endpoint.allowed().contains(role)) {
                assertThat(answer.statusCode()).as("%s by %s", endpoint, role).isEqualTo(endpoint.answer());
            } else {
                assertThat(answer.statusCode()).as("%s by %s", endpoint, role).isEqualTo(403);
                answer.then()
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:cchc:problem:forbidden"));
            }
        }
    }

    private Person person(String role) {
        return switch (role) {
            case "focal", "head", "appraiser", "field-lead" -> province.person(role, "tu-phap", role);
            case "coordinator", "council-chair" -> province.person(role, "noi-vu", role);
            case "leader" -> province.leader();
            default -> Person.of(role, null, role);
        };
    }

    private Response ask(Endpoint endpoint, Person person) {
        String path = "/api/v1" + endpoint.path();
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return switch (endpoint.method()) {
            case "GET" -> person.get(path);
            case "PATCH" ->
                person.asks().contentType(ContentType.JSON).body(Map.of()).patch(path);
            case "PUT" ->
                person.asks().contentType(ContentType.JSON).body(Map.of()).put(path);
            case "DELETE" -> person.asks().delete(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            default -> person.post(path, Map.of());
        };
    }
}
