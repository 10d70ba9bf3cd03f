package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** What the plans below a plan take up of it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CoverageTest {

    private Province province;
    private Issued parent;
    private List<String> tasks;

    @BeforeEach
    void aPlanOfTheProvince() {
        province = Province.founded();
        parent = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .task("Hai", province.id("noi-vu"), "Quý II/2024")
                .task("Ba", province.id("xa"), "theo lộ trình")
                .issued(province);
        tasks = Person.AUDITOR.get(parent.path() + "/tasks").path("items.id");
    }

    private Paper child(String agency, String task) {
        return Paper.by(province.head(agency), province.id(agency))
                .with("parent", parent.id())
                .task(Map.of(
                        "content",
                        "Việc của " + agency,
                        "leads",
                        List.of(province.id(agency)),
                        "implements",
                        List.of(
                                Map.of("kind", "TASK", "id", task),
                                Map.of("kind", "TARGET", "id", UUID.randomUUID().toString()))));
    }

    @Test
    void aTaskIsCoveredOnceAnIssuedPlanBelowImplementsIt() {
        Paper.by(province.head("tu-phap"), province.id("tu-phap"))
                .with("parent", parent.id())
                .task(Map.of("content", "x", "implements", List.of(Map.of("kind", "TASK", "id", parent.id()))))
                .sent()
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/tasks/0/implements/0"));
        Issued issued = child("tu-phap", tasks.get(0)).issuedByAgency(province, "tu-phap");
        child("noi-vu", tasks.get(1)).drafted();

        Person.AUDITOR
                .get(parent.path() + "/coverage")
                .then()
                .statusCode(200)
                .body("items.covered", contains(true, false, false))
                .body("items[0].implementedBy.planId", contains(issued.id()))
                .body("items[0].implementedBy[0].issuer", equalTo(province.id("tu-phap")))
                .body("items[1].implementedBy.state", contains("DRAFT"))
                .body("items[2].implementedBy", empty());
        province.coordinator()
                .get(parent.path() + "/coverage?covered=false")
                .then()
                .body("items.content", contains("Hai", "Ba"))
                .body("items[0].implementedBy", empty()); // an agency's own draft is not the coordinator's to see
        province.focal("noi-vu")
                .get(parent.path() + "/coverage")
                .then()
                .body("items.covered", contains(false, false, false));
        province.coordinator()
                .get(parent.path() + "/coverage/plans")
                .then()
                .body("items.planId", contains(issued.id()))
                .body("items[0].implemented", equalTo(1))
                .body("items[0].targets", equalTo(1));
        Person.of("stranger", Province.founded().id("xa"), "focal")
                .get(parent.path() + "/coverage")
                .then()
                .statusCode(404);
    }

    @Test
    void linksAreSetAnewAfterIssue() {
        Issued issued = child("tu-phap", tasks.get(0)).issuedByAgency(province, "tu-phap");
        String task = Person.AUDITOR.get(issued.path() + "/tasks").path("items[0].id");

        Paper.put(
                        province.focal("tu-phap"),
                        issued.path(),
                        "/tasks/" + task + "/implements",
                        Map.of("links", List.of(Map.of("kind", "TASK", "id", tasks.get(2)))))
                .then()
                .statusCode(200);

        Person.AUDITOR.get(parent.path() + "/coverage").then().body("items.covered", contains(false, false, true));
        Paper.put(province.coordinator(), issued.path(), "/tasks/" + task + "/implements", Map.of("links", List.of()))
                .then()
                .statusCode(403);
    }

    @Test
    void agenciesWithoutTheirOwnPlanAreNamedEachWithinItsScope() {
        child("tu-phap", tasks.get(0)).with("issuedOn", "2024-01-01").issuedByAgency(province, "tu-phap");
        child("noi-vu", tasks.get(1)).with("issuedOn", "2024-02-01").issuedByAgency(province, "noi-vu");
        String path = parent.path() + "/coverage/agencies";

        Person.AUDITOR
                .get(path)
                .then()
                .statusCode(200)
                .body("items.agency", contains(province.id("noi-vu"), province.id("tu-phap"), province.id("xa")))
                .body("items.standing", contains("LATE", "IN_TIME", "NOT_ISSUED"));
        Person.AUDITOR
                .get(path + "?by=2024-02-01")
                .then()
                .body("items.standing", contains("IN_TIME", "IN_TIME", "NOT_ISSUED"));
        Person.AUDITOR.get(path + "?kind=TRAINING&limit=1").then().body("items.standing", contains("NOT_ISSUED"));
        province.districtCoordinator("huyen").get(path).then().body("items.agency", contains(province.id("xa")));
        province.focal("tu-phap").get(path).then().body("items.agency", contains(province.id("tu-phap")));
    }
}
