package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.platform.testing.RealParts;

/** The two routes, and four eyes on them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AgencyPlanTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    private Paper ofTuPhap() {
        return Paper.by(province.focal("tu-phap"), province.id("tu-phap"))
                .task("Việc của Sở", province.id("tu-phap"), "Quý I/2024");
    }

    @Test
    void anAgencysDraftIsItsOwnUntilItIsHandedIn() {
        String path = ofTuPhap().drafted();
        Person.AUDITOR.get(path).then().body("route", equalTo("AGENCY"));
        province.head("tu-phap").get(path).then().statusCode(200);
        province.coordinator().get(path).then().statusCode(404);
        province.focal("noi-vu").get(path).then().statusCode(404);
        shares(path).body("items", empty());

        Paper.step(province.head("tu-phap"), path, "submissions").then().statusCode(200);
        province.coordinator().get(path).then().statusCode(200).body("summary.assignments", equalTo(1));
        province.districtCoordinator("huyen").get(path).then().statusCode(404);

        Paper.step(province.coordinator(), path, "returns", Map.of("comment", "Thiếu chỉ tiêu"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"));
        province.head("tu-phap").get(path).then().body("comment", equalTo("Thiếu chỉ tiêu"));
        shares(path).body("items", empty());
        province.head("tu-phap")
                .get(path + "/steps")
                .then()
                .statusCode(200)
                .body("items.action", contains("DRAFT", "SUBMIT", "RETURN"))
                .body("items[2].note", equalTo("Thiếu chỉ tiêu"))
                .body("items[2].unit", equalTo(province.id("noi-vu")));
    }

    /** Who takes which step from the state where it is legal: route, step, person, whether they may. */
    static Stream<Arguments> everyStepAndPerson() {
        Map<String, List<String>> agency = Map.of(
                "submissions", List.of("head"),
                "returns", List.of("coordinator"),
                "approvals", List.of("coordinator"),
                "issuances", List.of("head"),
                "closures", List.of("head", "coordinator"),
                "withdrawals", List.of("head"));
        Map<String, List<String>> provincial = Map.of(
                "submissions", List.of("coordinator"),
                "returns", List.of("leader"),
                "approvals", List.of("leader"),
                "issuances", List.of("leader"),
                "closures", List.of("coordinator"),
                "withdrawals", List.of("leader"));
        List<String> people = List.of(
                "focal", "head", "other-head", "coordinator", "district-coordinator", "leader", "auditor", "admin");
        return Stream.of(Map.entry("AGENCY", agency), Map.entry("PROVINCIAL", provincial))
                .flatMap(route -> route.getValue().entrySet().stream()
                        .flatMap(step -> people.stream()
                                .map(person -> Arguments.of(
                                        route.getKey(),
                                        step.getKey(),
                                        person,
                                        step.getValue().contains(person)))));
    }

    @ParameterizedTest
    @MethodSource("everyStepAndPerson")
    void aStepIsTakenByThePeopleOfTheRouteOnly(String route, String step, String who, boolean may) {
        boolean agency = route.equals("AGENCY");
        String path = agency
                ? ofTuPhap().drafted()
                : Paper.by(province.coordinator(), province.id("tu-phap"))
                        .task("Việc", province.id("tu-phap"), "")
                        .drafted();
        Person submitter = agency ? province.head("tu-phap") : province.coordinator();
        Person judge = agency ? province.coordinator() : province.leader();
        Person issuer = agency ? province.head("tu-phap") : province.leader();
        if (!step.equals("submissions")) {
            Paper.step(submitter, path, "submissions").then().statusCode(200);
        }
        if (List.of("issuances", "closures", "withdrawals").contains(step)) {
            Paper.step(judge, path, "approvals").then().statusCode(200);
        }
        if (List.of("closures", "withdrawals").contains(step)) {
            Paper.step(issuer, path, "issuances").then().statusCode(200);
        }

        Map<String, String> body = switch (step) {
            case "returns" -> Map.of("comment", "x");
            case "closures" -> Map.of("reason", "x");
            case "withdrawals" -> Map.of("reason", "x", "documentNumber", "1/QĐ");
            default -> Map.of();
        };
        Response answer = Paper.step(person(who), path, step, body);

        assertThat(answer.statusCode()).as("%s %s by %s", route, step, who).isEqualTo(may ? 200 : 403);
    }

    private Person person(String who) {
        return switch (who) {
            case "focal" -> province.focal("tu-phap");
            case "head" -> province.head("tu-phap");
            case "other-head" -> province.head("noi-vu");
            case "coordinator" -> province.secondCoordinator();
            case "district-coordinator" -> province.districtCoordinator("huyen");
            case "leader" -> province.leader();
            case "auditor" -> Person.AUDITOR;
            default -> Person.ADMIN;
        };
    }

    @Test
    void nobodyAcceptsWhatTheySubmittedNorTheirOwnAgencysPlanThatTheyHadAHandIn() {
        Person both = province.person("both", "noi-vu", "head", "coordinator");
        Person helper = province.person("helper", "noi-vu", "focal", "coordinator");
        String path = Paper.by(helper, province.id("noi-vu"))
                .task("Việc", province.id("noi-vu"), "")
                .drafted();
        Paper.step(both, path, "submissions").then().statusCode(200);

        for (Person hand : List.of(both, helper)) {
            Paper.step(hand, path, "approvals")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:cchc:problem:four-eyes"));
        }
        Paper.step(province.secondCoordinator(), path, "approvals").then().statusCode(200);
        Person drafter = province.person("chair", "noi-vu", "coordinator", "leader");
        String own = Paper.by(drafter, province.id("tinh")).drafted();
        Paper.step(drafter, own, "submissions").then().statusCode(200);
        Paper.step(drafter, own, "approvals")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:four-eyes"));
        Paper.step(province.leader(), own, "approvals").then().statusCode(200);
    }

    @Test
    void anAgencysPlanIsLedByTheAgencyOrWhatIsBelowIt() {
        Paper.by(province.head("huyen"), province.id("huyen"))
                .task("Việc của xã", province.id("xa"), "")
                .sent()
                .then()
                .statusCode(201);
        Paper.by(province.head("huyen"), province.id("huyen"))
                .task("Việc của xã khác", province.id("xa-khac"), "")
                .sent()
                .then()
                .statusCode(422)
                .body("violations.code", contains("lead-outside"))
                .body("violations.pointer", contains("/tasks/0/leads"));
        Paper.by(province.head("huyen"), province.id("huyen"))
                .task(Map.of(
                        "content", "Phối hợp",
                        "leads", List.of(province.id("huyen")),
                        "coordinators", List.of(province.id("xa-khac"))))
                .sent()
                .then()
                .statusCode(201);
        Paper.by(province.head("huyen"), province.id("tu-phap")).sent().then().statusCode(403);
    }

    private static ValidatableResponse shares(String path) {
        return Person.AUDITOR
                .get("/api/v1/assignments?plan=" + path.substring(path.lastIndexOf('/') + 1))
                .then()
                .statusCode(200);
    }
}
