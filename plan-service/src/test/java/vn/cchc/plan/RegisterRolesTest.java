package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** Which roles get to schemes, inspections and initiatives at all; an empty body or a missing version stops the right ones. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegisterRolesTest {

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
    private static final Set<String> ALL_READERS =
            Set.of("focal", "head", "coordinator", "field-lead", "leader", "auditor");
    private static final Set<String> READERS = Set.of("focal", "head", "coordinator", "leader", "auditor");
    private static final Set<String> OVERSEERS = Set.of("coordinator", "leader", "auditor");
    private static final Set<String> COORDINATOR = Set.of("coordinator");
    private static final Set<String> DECIDERS = Set.of("coordinator", "leader");
    private static final Set<String> AGENCY = Set.of("focal", "head");
    private static final Set<String> INSPECTORS = Set.of("coordinator", "head");
    private static final String SOME = "0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10";

    record Endpoint(String method, String path, Set<String> allowed, int answer) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("GET", "schemes", ALL_READERS, 200),
                new Endpoint("GET", "schemes/{id}", ALL_READERS, 404),
                new Endpoint("POST", "schemes", COORDINATOR, 422),
                new Endpoint("PUT", "schemes/{id}", COORDINATOR, 422),
                new Endpoint("UPLOAD", "schemes/imports", COORDINATOR, 422),
                new Endpoint("POST", "schemes/{id}/appraisals", COORDINATOR, 428),
                new Endpoint("POST", "schemes/{id}/submissions", AGENCY, 428),
                new Endpoint("POST", "schemes/{id}/returns", DECIDERS, 428),
                new Endpoint("POST", "schemes/{id}/approvals", Set.of("leader"), 428),
                new Endpoint("POST", "schemes/{id}/implementations", Set.of("focal", "head", "coordinator"), 428),
                new Endpoint("POST", "schemes/{id}/reviews", COORDINATOR, 428),
                new Endpoint("POST", "schemes/{id}/withdrawals", DECIDERS, 428),
                new Endpoint("GET", "inspection-plans", OVERSEERS, 200),
                new Endpoint("GET", "inspection-plans/{id}", OVERSEERS, 404),
                new Endpoint("POST", "inspection-plans", COORDINATOR, 422),
                new Endpoint("PUT", "inspection-plans/{id}", COORDINATOR, 422),
                new Endpoint("GET", "inspections", READERS, 200),
                new Endpoint("GET", "inspections/{id}", READERS, 404),
                new Endpoint("GET", "inspections/findings", READERS, 200),
                new Endpoint("GET", "inspections/findings/rates", READERS, 200),
                new Endpoint("GET", "inspections/coverage?issuer={unit}", OVERSEERS, 200),
                new Endpoint("POST", "inspections", INSPECTORS, 422),
                new Endpoint("PUT", "inspections/{id}", INSPECTORS, 422),
                new Endpoint("POST", "inspections/{id}/holdings", INSPECTORS, 422),
                new Endpoint("POST", "inspections/{id}/conclusions", INSPECTORS, 422),
                new Endpoint("POST", "inspections/{id}/cancellations", INSPECTORS, 422),
                new Endpoint("POST", "inspections/{id}/findings", INSPECTORS, 422),
                new Endpoint("GET", "initiatives", ALL_READERS, 200),
                new Endpoint("GET", "initiatives/{id}", ALL_READERS, 404),
                new Endpoint("GET", "initiatives/counts", ALL_READERS, 200),
                new Endpoint("POST", "initiatives", AGENCY, 422),
                new Endpoint("PUT", "initiatives/{id}", AGENCY, 422),
                new Endpoint("POST", "initiatives/{id}/submissions", Set.of("head"), 428),
                new Endpoint("POST", "initiatives/{id}/returns", DECIDERS, 422),
                new Endpoint("POST", "initiatives/{id}/withdrawals", AGENCY, 422),
                new Endpoint("POST", "initiatives/{id}/recognitions", DECIDERS, 422),
                new Endpoint("POST", "initiatives/{id}/refusals", DECIDERS, 422));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetThrough(Endpoint endpoint) {
        String unit = "no-agency";
        ask(endpoint, Person.NOBODY).then().statusCode(401);
        for (String role : ROLES) {
            int answer = endpoint.allowed().contains(role) ? endpoint.answer() : 403;
            if (endpoint.path().contains("{unit}") && role.equals("coordinator")) {
                answer = 403; // nobody coordinates that unit
            }
            assertThat(ask(endpoint, Person.of(role, unit, role)).statusCode())
                    .as("%s by %s", endpoint, role)
                    .isEqualTo(answer);
        }
    }

    private static Response ask(Endpoint endpoint, Person person) {
        String path = "/api/v1/" + endpoint.path().replace("{id}", SOME).replace("{unit}", "nobody");
        return switch (endpoint.method()) {
            case "GET" -> person.get(path);
            case "UPLOAD" -> person.asks().multiPart("other", "nothing").post(path);
            case "PUT" ->
                person.asks().contentType("application/json").body(Map.of()).put(path);
            default -> person.post(path, Map.of());
        };
    }
}
