package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** Who may do what to targets: role, then scope. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TargetRolesTest {

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
    private static final Set<String> READERS =
            Set.of("focal", "head", "coordinator", "field-lead", "leader", "auditor");
    private static final Set<String> COORDINATOR = Set.of("coordinator");
    private static final Set<String> MEASURERS = Set.of("focal", "head", "coordinator");

    record Endpoint(String method, String path, Set<String> allowed, int answer) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Province province;
    private Issued plan;
    private Promise.Made target;

    static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "/targets", READERS, 200),
                new Endpoint("GET", "/targets/{id}", READERS, 200),
                new Endpoint("GET", "/targets/{id}/measurements", READERS, 200),
                new Endpoint("GET", "/targets/exports", READERS, 200),
                new Endpoint("GET", "/target-board", READERS, 200),
                new Endpoint("POST", "/targets", COORDINATOR, 422),
                new Endpoint("PUT", "/targets/{id}", COORDINATOR, 422),
                new Endpoint("DELETE", "/targets/{id}", COORDINATOR, 428),
                new Endpoint("PUT", "/targets/{id}/binding", COORDINATOR, 422),
                new Endpoint("DELETE", "/targets/{id}/binding", COORDINATOR, 428),
                new Endpoint("PUT", "/targets/{id}/implements", COORDINATOR, 422),
                new Endpoint("POST", "/targets/{id}/measurements", MEASURERS, 422),
                new Endpoint("UPLOAD", "/targets/imports", COORDINATOR, 422),
                new Endpoint("UPLOAD", "/targets/measurement-imports?plan={plan}", MEASURERS, 422));
    }

    @BeforeEach
    void aTargetTheDepartmentAnswersFor() {
        province = Province.founded();
        plan = Draft.of(province).task(province.name("noi-vu"), "Năm 2024").issued(province);
        target = Promise.of(province.coordinator(), plan.id())
                .with("agency", province.id("tu-phap"))
                .made();
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetThrough(Endpoint endpoint) {
        ask(endpoint, Person.NOBODY).then().statusCode(401);
        for (String role : ROLES) {
            // a field lead sees its fields only: it may ask, and is told of none
            boolean blind = role.equals("field-lead") && endpoint.path().contains("{id}");
            int answer = blind && endpoint.allowed().contains(role) ? 404 : endpoint.answer();

            assertThat(ask(endpoint, person(role)).statusCode())
                    .as("%s by %s", endpoint, role)
                    .isEqualTo(endpoint.allowed().contains(role) ? answer : 403);
        }
    }

    @Test
    void theScopeDecidesWhoReadsAndWhoMeasures() {
        Map<String, Object> figure = Map.of("asOf", "2024-01-01", "value", 91);
        Promise.Made drafted = Promise.of(province.coordinator(), drafted())
                .with("agency", province.id("tu-phap"))
                .made();

        // agency answers for it · agency with work in the plan · agency with nothing in it
        assertReads(target, province.focal("tu-phap"), 200);
        assertReads(target, province.focal("noi-vu"), 200);
        assertReads(target, province.focal("huyen"), 404);
        assertReads(target, province.leader(), 200);
        assertReads(target, province.districtCoordinator("huyen"), 404);
        assertReads(drafted, province.focal("tu-phap"), 404);
        assertReads(drafted, province.secondCoordinator(), 200);
        assertThat(target.measure(province.focal("noi-vu"), figure).statusCode())
                .isEqualTo(403);
        assertThat(target.measure(province.districtCoordinator("huyen"), figure).statusCode())
                .isEqualTo(403);
        assertThat(drafted.measure(province.focal("tu-phap"), figure).statusCode())
                .isEqualTo(404);
        assertThat(target.measure(province.head("tu-phap"), figure).statusCode())
                .isEqualTo(201);
        assertThat(target.measure(province.coordinator(), figure).statusCode()).isEqualTo(201);
        assertThat(Promise.of(province.districtCoordinator("huyen"), plan.id())
                        .send()
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPlanBeforeTheLeaderTakesNoTargets() {
        String drafted = drafted();
        province.coordinator()
                .step("/api/v1/plans/" + drafted + "/submissions", "\"0\"")
                .then()
                .statusCode(200);

        assertThat(Promise.of(province.coordinator(), drafted).send().statusCode())
                .isEqualTo(409);
    }

    private String drafted() {
        String path =
                Draft.of(province).task(province.name("tu-phap"), "Năm 2024").confirmed();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void assertReads(Promise.Made target, Person person, int status) {
        boolean listed = person.get("/api/v1/targets?limit=200")
                .<List<String>>path("items.id")
                .contains(target.id());

        assertThat(person.get(target.path()).statusCode()).as(person.toString()).isEqualTo(status);
        assertThat(person.get(target.path() + "/measurements").statusCode()).isEqualTo(status);
        assertThat(listed || person.roles().contains("leader")).isEqualTo(status == 200);
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
        String path = "/api/v1" + endpoint.path().replace("{id}", target.id()).replace("{plan}", plan.id());
        var asks = person.asks().contentType("application/json").body(Map.of());
        return switch (endpoint.method()) {
            case "GET" -> person.get(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            case "PUT" -> asks.put(path);
            case "DELETE" -> person.asks().delete(path);
            default -> asks.post(path);
        };
    }
}
