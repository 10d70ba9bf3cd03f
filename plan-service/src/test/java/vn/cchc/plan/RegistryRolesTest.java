package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** Every role on every endpoint of the registry: anonymous 401, the wrong role 403, the right one as far as the request is good. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegistryRolesTest {

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
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> OVERSEERS = Set.of("admin", "coordinator", "leader", "auditor");

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
                new Endpoint("GET", "/agencies/{agency}/history", EVERYBODY, 200),
                new Endpoint("GET", "/agencies/export", EVERYBODY, 200),
                new Endpoint("POST", "/agencies/{agency}/changes", ADMIN, 428),
                new Endpoint("POST", "/agencies/{agency}/endings", ADMIN, 422),
                new Endpoint("PATCH", "/agencies/{agency}", ADMIN, 428),
                new Endpoint("UPLOAD", "/agencies/imports", ADMIN, 422),
                new Endpoint("GET", "/agency-groups", EVERYBODY, 200),
                new Endpoint("POST", "/agency-groups/{group}/members", ADMIN, 422),
                new Endpoint("POST", "/agency-groups/{group}/member-endings", ADMIN, 422),
                new Endpoint("PATCH", "/agency-groups/{group}", ADMIN, 428),
                new Endpoint("GET", "/agency-posts", EVERYBODY, 200),
                new Endpoint("POST", "/agency-posts", Set.of("admin", "head"), 422),
                new Endpoint("POST", "/agency-posts/{post}/endings", Set.of("admin", "head"), 422),
                new Endpoint("GET", "/agency-posts/{post}", Set.of("admin", "auditor", "head"), 200),
                new Endpoint("GET", "/agency-successions", OVERSEERS, 200),
                new Endpoint("GET", "/agency-successions/{succession}", OVERSEERS, 200),
                new Endpoint("GET", "/assignment-moves?succession={succession}", OVERSEERS, 200),
                new Endpoint("POST", "/agency-successions", ADMIN, 422),
                new Endpoint("POST", "/agency-successions/{succession}/applications", ADMIN, 428),
                new Endpoint("POST", "/agency-successions/{succession}/revocations", ADMIN, 422));
    }

    @BeforeEach
    void oneOfEveryKind() {
        province = Province.founded();
        province.group("nhom", "Nhóm", List.of());
        String succession = Person.ADMIN
                .post(
                        "/api/v1/agency-successions",
                        Map.of(
                                "type",
                                "MERGE",
                                "from",
                                List.of(province.id("bao")),
                                "to",
                                List.of(province.id("noi-vu")),
                                "operatesOn",
                                "2025-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String post = Person.ADMIN
                .post(
                        "/api/v1/agency-posts",
                        Map.of(
                                "user", "nguoi." + province.mark(),
                                "agency", province.id("tu-phap"),
                                "role", "focal",
                                "kind", "HOLDER",
                                "from", "2025-03-01"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ids = Map.of(
                "{agency}",
                province.id("tu-phap"),
                "{group}",
                province.id("nhom"),
                "{succession}",
                succession,
                "{post}",
                post);
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetThrough(Endpoint endpoint) {
        ask(endpoint, Person.NOBODY).then().statusCode(401).contentType("application/problem+json");
        // a post one may not see is not there
        int refusal = endpoint.path().equals("/agency-posts/{post}") ? 404 : 403;
        for (String role : ROLES) {
            int expected = endpoint.allowed().contains(role) ? endpoint.answer() : refusal;
            assertThat(ask(endpoint, province.person(role, "tu-phap", role)).statusCode())
                    .as("%s by %s", endpoint, role)
                    .isEqualTo(expected);
        }
    }

    private Response ask(Endpoint endpoint, Person person) {
        String path = "/api/v1" + endpoint.path();
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
        }
        return switch (endpoint.method()) {
            case "GET" -> person.get(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            case "PATCH" ->
                person.asks().contentType(ContentType.JSON).body(Map.of()).patch(path);
            default -> person.post(path, Map.of());
        };
    }
}
