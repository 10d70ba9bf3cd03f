package vn.cchc.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.Looked;
import vn.cchc.notification.support.MailParts;
import vn.cchc.notification.support.Province;
import vn.cchc.notification.support.SaidDeadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.Tokens;

/** Who may do what: role by operation, and whose reminders each of them sees. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class AccessTest {

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
    private static final List<String> READERS = List.of("coordinator", "leader", "auditor", "admin", "focal", "head");

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    /** An operation, who may call it, and what those who may are answered to a request that changes nothing. */
    record Operation(String method, String path, List<String> allowed, int answer) {}

    private static final List<Operation> OPERATIONS = List.of(
            new Operation("GET", "/api/v1/reminders", READERS, 200),
            new Operation("GET", "/api/v1/reminders/summary", READERS, 200),
            new Operation("GET", "/api/v1/inbox", ROLES, 200),
            new Operation("POST", "/api/v1/inbox/00000000-0000-7000-8000-000000000000/readings", ROLES, 404),
            new Operation("GET", "/api/v1/reminder-policies", ROLES, 200),
            new Operation("GET", "/api/v1/reminder-policies/ASSIGNMENT", ROLES, 200),
            new Operation("POST", "/api/v1/reminder-policies", List.of("admin"), 422),
            new Operation("PUT", "/api/v1/reminder-policies/ASSIGNMENT", List.of("admin"), 422),
            new Operation("GET", "/api/v1/contacts", List.of("admin", "auditor"), 200),
            new Operation("GET", "/api/v1/contacts/somebody.else", List.of("admin", "auditor"), 404),
            new Operation("PUT", "/api/v1/contacts/somebody.else", List.of("admin"), 422),
            new Operation("GET", "/api/v1/deliveries", List.of("admin", "auditor"), 200));

    static Stream<Arguments> matrix() {
        return OPERATIONS.stream().flatMap(operation -> ROLES.stream().map(role -> Arguments.of(operation, role)));
    }

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("matrix")
    void aRoleMayDoWhatIsItsOwnAndNothingElse(Operation operation, String role) {
        Response response = ask(operation, Http.as("user-of-" + role, "nowhere", role));
        if (operation.allowed().contains(role)) {
            assertThat(response.statusCode()).isEqualTo(operation.answer());
        } else {
            response.then().statusCode(403).body("type", equalTo("urn:cchc:problem:forbidden"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoIsNotSignedInIsToldSoEverywhere(Operation operation) {
        for (RequestSpecification request : List.of(
                given(),
                given().header("Authorization", "Bearer " + Tokens.ofStranger("admin")),
                given().header("Authorization", "Bearer " + Tokens.forOthers("admin")))) {
            ask(operation, request.contentType("application/json"))
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("urn:cchc:problem:unauthenticated"));
        }
    }

    @Test
    void everybodySeesTheRemindersOfTheirScopeOnly() {
        Province province = Province.proclaimed(directory, wire);
        LocalDate today = Http.nextMorning();
        province.person("focal", province.department(), "vi");
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(deadline, 0);

        assertThat(seen(province, "coordinator", province.standing())).contains(deadline.id());
        assertThat(seen(province, "focal", province.department())).contains(deadline.id());
        assertThat(seen(province, "head", province.department())).contains(deadline.id());
        for (String role : List.of("leader", "auditor", "admin")) {
            assertThat(seen(province, role, province.committee())).contains(deadline.id());
        }
        refused(province, "coordinator", province.district());
        refused(province, "focal", province.standing());
        refused(province, "head", null);
        assertThat(Http.as("focal.other", province.standing(), "focal")
                        .queryParam("limit", 200)
                        .get("/api/v1/reminders")
                        .<List<Object>>path("items"))
                .isEmpty();
    }

    private static List<String> seen(Province province, String role, String agency) {
        return Http.as(role + ".x", agency, role)
                .queryParam("agency", province.department())
                .get("/api/v1/reminders")
                .then()
                .statusCode(200)
                .extract()
                .path("items.deadlineId");
    }

    private static void refused(Province province, String role, @Nullable String agency) {
        Http.as(role + ".x", agency, role)
                .queryParam("agency", province.department())
                .get("/api/v1/reminders")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:forbidden"));
    }

    private static Response ask(Operation operation, RequestSpecification request) {
        boolean creates = operation.method().equals("POST") && operation.path().endsWith("policies");
        boolean sends = creates || operation.method().equals("PUT");
        RequestSpecification ready =
                sends ? request.body(Map.of("unknown", UUID.randomUUID().toString())) : request;
        return ready.request(operation.method(), operation.path());
    }
}
