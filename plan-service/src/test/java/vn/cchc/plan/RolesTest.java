package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    private static final Set<String> READERS = Set.of("focal", "head", "coordinator", "leader", "auditor");
    private static final Set<String> AGENCY = Set.of("focal", "head");
    private static final Set<String> COORDINATOR = Set.of("coordinator");
    private static final Set<String> LEADER = Set.of("leader");
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
                new Endpoint("POST", "/plans/{plan}/submissions", COORDINATOR, 428),
                new Endpoint("POST", "/plans/{plan}/returns", LEADER, 422),
                new Endpoint("POST", "/plans/{plan}/approvals", LEADER, 428),
                new Endpoint("POST", "/plans/{plan}/issuances", LEADER, 428),
                new Endpoint("GET", "/tasks?plan={plan}", READERS, 200),
                new Endpoint("GET", "/assignments", READERS, 200),
                new Endpoint("GET", "/assignments/{assignment}", READERS, 200),
                new Endpoint("POST", "/assignments/{assignment}/progress", AGENCY, 422),
                new Endpoint("POST", "/assignments/{assignment}/submissions", AGENCY, 428),
                new Endpoint("POST", "/assignments/{assignment}/returns", COORDINATOR, 422),
                new Endpoint("POST", "/assignments/{assignment}/confirmations", COORDINATOR, 428),
                new Endpoint("GET", "/assignments/{assignment}/evidence", READERS, 200),
                new Endpoint("UPLOAD", "/assignments/{assignment}/evidence", AGENCY, 422),
                new Endpoint("GET", "/assignments/{assignment}/evidence/{evidence}", READERS, 200));
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
        ids = Map.of(
                "{issuer}", province.id("tinh"),
                "{agency}", province.id("tu-phap"),
                "{group}", province.id("nhom"),
                "{import}", imported,
                "{plan}", plan.id(),
                "{assignment}", share.id(),
                "{evidence}", evidence);
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
            case "DELETE" -> person.asks().delete(path);
            case "PATCH" ->
                person.asks().contentType("application/json").body("{}").patch(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            default -> person.post(path, Map.of());
        };
    }
}
