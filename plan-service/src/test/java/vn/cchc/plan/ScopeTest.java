package vn.cchc.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.Tokens;

/** The right role in the wrong place. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ScopeTest {

    private Province province;
    private Issued plan;

    @BeforeEach
    void aPlanForADepartmentAndACommune() {
        province = Province.founded();
        plan = Draft.of(province)
                .task("Rà soát", province.name("tu-phap"), "", "Thường xuyên")
                .task("Niêm yết", province.name("xa"), "", "Thường xuyên")
                .issued(province);
    }

    @Test
    void anotherAgencysOfficerIsRefusedOnEveryStep() {
        var share = plan.share("tu-phap");
        for (Person other : List.of(province.focal("noi-vu"), province.head("noi-vu"), province.focal("tinh"))) {
            forbidden(other.get(share.path()));
            forbidden(share.report(other, 10));
            forbidden(share.submit(other));
            forbidden(other.get(share.path() + "/evidence"));
            forbidden(other.asks()
                    .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                    .post(share.path() + "/evidence"));
        }
        assertThat(share.state()).isEqualTo("NOT_STARTED");
    }

    @Test
    void aCoordinatingAgencySeesTheShareAndWorksOnNone() {
        Issued together = Draft.of(province)
                .task("Phối hợp", province.name("tu-phap"), province.name("noi-vu"), "Thường xuyên")
                .issued(province);
        var share = together.share("tu-phap");
        Person partner = province.focal("noi-vu");
        partner.get(share.path()).then().statusCode(200);
        partner.get(share.path() + "/evidence").then().statusCode(200);
        forbidden(share.report(partner, 10));
        forbidden(share.submit(partner));
        forbidden(province.focal("xa").get(share.path()));
    }

    @Test
    void aDistrictCoordinatesItsOwnCommunesAndNobodyElses() {
        var commune = plan.share("xa");
        var department = plan.share("tu-phap");
        commune.submit(province.focal("xa")).then().statusCode(200);
        department.submit(province.focal("tu-phap")).then().statusCode(200);
        Person own = province.districtCoordinator("huyen");
        Person other = province.districtCoordinator("huyen-khac");

        forbidden(other.get(commune.path()));
        forbidden(commune.giveBack(other));
        forbidden(commune.confirm(other));
        forbidden(own.get(department.path()));
        forbidden(department.giveBack(own));
        forbidden(department.confirm(own));
        commune.confirm(own).then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void listsHoldWhatIsInScopeOnly() {
        assertThat(listed(province.districtCoordinator("huyen"))).containsExactly(province.id("xa"));
        assertThat(listed(province.districtCoordinator("huyen-khac"))).isEmpty();
        assertThat(listed(province.focal("tu-phap"))).containsExactly(province.id("tu-phap"));
        assertThat(listed(province.focal("noi-vu"))).isEmpty();
        assertThat(listed(Person.of("lost", null, "coordinator"))).isEmpty();
        assertThat(listed(Person.of("lost", null, "focal"))).isEmpty();
        for (Person all : List.of(province.coordinator(), province.leader(), Person.AUDITOR)) {
            assertThat(listed(all)).containsExactlyInAnyOrder(province.id("tu-phap"), province.id("xa"));
        }
    }

    @Test
    void anotherProvincesCoordinatorSeesAndMovesNothingOfIt() {
        Person stranger = Province.founded().coordinator();
        var share = plan.share("tu-phap");
        Draft draft = Draft.of(province).task(province.name("tu-phap"), "");
        Response imported = draft.upload();
        String drafted = draft.confirmed();

        forbidden(stranger.get("/api/v1/plan-imports/" + imported.path("id")));
        forbidden(Draft.confirm(stranger, imported));
        forbidden(stranger.step(drafted + "/submissions", "\"0\""));
        forbidden(stranger.get(share.path()));
        stranger.get(drafted).then().statusCode(404);
        stranger.get(plan.path()).then().statusCode(404);
        stranger.get("/api/v1/tasks?plan=" + plan.id()).then().statusCode(404);
        stranger.get("/api/v1/plans").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void aPlanIsDraftedByWhoCoordinatesItsIssuer() {
        Person district = province.districtCoordinator("huyen");
        String communeLead = province.name("xa");

        forbidden(Draft.by(district, province.id("tinh")).task(communeLead, "").upload());
        forbidden(Draft.by(district, province.id("huyen-khac"))
                .task(communeLead, "")
                .upload());
        forbidden(Draft.by(Person.of("lost", null, "coordinator"), province.id("tinh"))
                .task(communeLead, "")
                .upload());
        Draft.by(district, province.id("huyen"))
                .task(communeLead, "")
                .upload()
                .then()
                .statusCode(201);
    }

    @Test
    void beforeItIsIssuedOnlyItsCoordinatorsLeaderAndAuditorKnowOfIt() {
        String draft = Draft.of(province).task(province.name("xa"), "").confirmed();
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        String query = "/api/v1/assignments?plan=" + id;
        String share =
                "/api/v1/assignments/" + province.coordinator().get(query).path("items[0].id");

        for (Person early : List.of(province.focal("xa"), province.head("xa"), province.districtCoordinator("huyen"))) {
            early.get(draft).then().statusCode(404);
            early.get(share).then().statusCode(404);
            early.get(query).then().statusCode(200).body("items.size()", equalTo(0));
        }
        province.focal("xa")
                .step(share + "/progress", "\"0\"", Map.of("percent", 1))
                .then()
                .statusCode(404);
        for (Person there : List.of(province.coordinator(), province.leader(), Person.AUDITOR)) {
            there.get(draft).then().statusCode(200).body("state", equalTo("DRAFT"));
            there.get(share).then().statusCode(200);
        }
    }

    @Test
    void auditorAndAdminWriteNothing() {
        var share = plan.share("tu-phap");
        for (Person person : List.of(Person.AUDITOR, Person.ADMIN)) {
            forbidden(share.report(person, 10));
            forbidden(share.submit(person));
            forbidden(share.giveBack(person));
            forbidden(share.confirm(person));
            forbidden(person.step(plan.path() + "/submissions", "\"3\""));
            forbidden(person.step(plan.path() + "/issuances", "\"3\""));
        }
        forbidden(Person.AUDITOR.post("/api/v1/agencies", Map.of("id", "x")));
        forbidden(Person.ADMIN.get(share.path()));
    }

    @Test
    void tokensOfOthersAreNoTokens() {
        for (String token : List.of(Tokens.ofStranger("x"), Tokens.forOthers("x"))) {
            given().auth().oauth2(token).get("/api/v1/agencies").then().statusCode(401);
        }
    }

    private List<String> listed(Person person) {
        return person.get("/api/v1/assignments?limit=200&plan=" + plan.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.agency");
    }

    private static void forbidden(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("urn:cchc:problem:forbidden"));
    }
}
