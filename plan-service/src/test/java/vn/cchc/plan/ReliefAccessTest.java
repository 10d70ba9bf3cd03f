package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.testing.RealParts;

/**
 * Who may do what to an obstacle of Sở Tư pháp, to its request for more time and to its evidence. Steps are asked for from
 * a version that never was: 412 says that role and scope let it through.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReliefAccessTest {

    private static final String STALE = "\"99\"";

    private Province province;
    private Issued.Share share;
    private String obstacle;
    private String request;
    private String evidence;

    @BeforeEach
    void anObstacleAndARequest() {
        province = Province.founded();
        LocalDate due = BusinessClock.today().plusDays(30);
        share = Draft.of(province)
                .task(province.name("tu-phap"), BusinessClock.printed(due))
                .issued(province)
                .share("tu-phap");
        Person focal = province.focal("tu-phap");
        obstacle = made(focal.post("/api/v1/obstacles", said(province.id("xa"))));
        request = made(focal.post(
                share.path() + "/extension-requests",
                Map.of("to", due.plusDays(3).toString(), "reason", "x")));
        evidence = made(focal.asks()
                .multiPart("file", "a.txt", "Xong".getBytes(StandardCharsets.UTF_8))
                .post(share.path() + "/evidence"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who                 | raise read comment decide answer close withdraw | ask read decide withdraw | file remove
            nobody                | 401   401  401     401    401    401   401      | 401 401  401    401      | 401  401
            focal.tu-phap         | 201   200  200     403    403    412   412      | 422 200  403    412      | 200  404
            head.tu-phap          | 201   200  200     403    403    412   412      | 422 200  403    412      | 200  404
            focal.noi-vu          | 403   404  404     403    403    403   403      | 403 404  403    403      | 403  403
            focal.xa              | 403   200  200     403    403    403   403      | 403 404  403    403      | 403  403
            coordinator.noi-vu    | 403   200  200     412    412    403   403      | 403 200  412    403      | 200  403
            coordinator.huyen-khac| 403   404  404     403    403    403   403      | 403 404  403    403      | 403  403
            field-lead.the-che    | 403   200  200     403    403    403   403      | 403 200  403    403      | 200  403
            field-lead.tthc       | 403   404  404     403    403    403   403      | 403 404  403    403      | 403  403
            leader.tinh           | 403   200  200     403    412    403   403      | 403 200  403    403      | 200  403
            auditor.tinh          | 403   200  403     403    403    403   403      | 403 200  403    403      | 200  403
            admin.tu-phap         | 403   403  403     403    403    403   403      | 403 403  403    403      | 403  403
            appraiser.tu-phap     | 403   403  403     403    403    403   403      | 403 403  403    403      | 403  403
            council-chair.noi-vu  | 403   403  403     403    403    403   403      | 403 403  403    403      | 403  403
            integrator.tu-phap    | 403   403  403     403    403    403   403      | 403 403  403    403      | 403  403
            """)
    void everyRoleInEveryPlace(String who, String obstacles, String requests, String files) {
        Person person = person(who);

        assertThat(statuses(
                        person.post("/api/v1/obstacles", said(province.id("xa"))),
                        person.get(obstacle),
                        person.post(obstacle + "/comments", Map.of("text", "x")),
                        person.step(obstacle + "/decisions", STALE, Map.of("decision", "HELP", "text", "x")),
                        person.step(obstacle + "/answers", STALE, Map.of("text", "x")),
                        person.step(obstacle + "/acknowledgements", STALE, Map.of()),
                        person.step(obstacle + "/withdrawals", STALE)))
                .as("obstacle by %s", who)
                .isEqualTo(obstacles.replaceAll(" +", " ").strip());
        assertThat(statuses(
                        person.post(share.path() + "/extension-requests", Map.of("to", "2021-01-01", "reason", "x")),
                        person.get(request),
                        person.step(request + "/decisions", STALE, Map.of("granted", true, "reason", "x")),
                        person.step(request + "/withdrawals", STALE)))
                .as("request by %s", who)
                .isEqualTo(requests.replaceAll(" +", " ").strip());
        assertThat(statuses(
                        person.get(evidence),
                        person.post(share.path() + "/evidence/" + share.id() + "/removals", Map.of("reason", "x"))))
                .as("evidence by %s", who)
                .isEqualTo(files.replaceAll(" +", " ").strip());
    }

    @Test
    void listsHoldWhatIsInScopeOnly() {
        for (String who : List.of("focal.tu-phap", "coordinator.noi-vu", "field-lead.the-che", "leader.tinh")) {
            assertThat(listed("obstacles", who)).as(who).hasSize(1);
            assertThat(listed("extension-requests", who)).as(who).hasSize(1);
        }
        assertThat(listed("obstacles", "focal.xa")).hasSize(1);
        assertThat(listed("extension-requests", "focal.xa")).isEmpty();
        for (String who : List.of("focal.noi-vu", "coordinator.huyen-khac", "field-lead.tthc")) {
            assertThat(listed("obstacles", who)).as(who).isEmpty();
            assertThat(listed("extension-requests", who)).as(who).isEmpty();
        }
        assertThat(Province.founded().coordinator().get("/api/v1/obstacles").<List<String>>path("items.id"))
                .isEmpty();
    }

    private List<String> listed(String resource, String who) {
        return person(who)
                .get("/api/v1/" + resource + "?limit=200&assignment=" + share.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private Map<String, String> said(String addressee) {
        return Map.of("assignmentId", share.id(), "kind", "OBSTRUCTION", "text", "Vướng", "addressee", addressee);
    }

    /** {@code role.agency}; a field lead's place is the field its agency is in charge of. */
    private Person person(String who) {
        String role = who.substring(0, who.indexOf('.') < 0 ? who.length() : who.indexOf('.'));
        String place = who.substring(who.indexOf('.') + 1);
        return switch (role) {
            case "nobody" -> Person.NOBODY;
            case "field-lead" -> fieldLead(place);
            default -> province.person(who, place, role);
        };
    }

    private Person fieldLead(String field) {
        String agency = province.id("phu-trach-" + field);
        if (Person.ADMIN.get("/api/v1/agencies/" + agency).statusCode() == 404) {
            Person.ADMIN
                    .post(
                            "/api/v1/agencies",
                            Map.of(
                                    "id",
                                    agency,
                                    "name",
                                    "Sở phụ trách " + agency,
                                    "level",
                                    "DEPARTMENT",
                                    "fields",
                                    List.of(field),
                                    "from",
                                    Province.FIRST_DAY))
                    .then()
                    .statusCode(201);
        }
        return Person.of("lead." + agency, agency, "field-lead");
    }

    private static String statuses(Response... answers) {
        return String.join(
                " ",
                Stream.of(answers)
                        .map(answer -> String.valueOf(answer.statusCode()))
                        .toList());
    }

    private static String made(Response answer) {
        return answer.then().statusCode(201).extract().header("Location").replaceAll(".*/api", "/api");
    }
}
