package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Relief.decide;
import static vn.cchc.plan.Relief.id;
import static vn.cchc.plan.Relief.pointed;
import static vn.cchc.plan.Relief.raised;
import static vn.cchc.plan.Relief.step;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** What stands in an agency's way is raised, decided, answered and closed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ObstacleTest {

    private Province province;
    private LocalDate due;
    private Issued plan;
    private Issued.Share share;

    @BeforeEach
    void aTaskDueInAMonth() {
        province = Province.founded();
        due = BusinessClock.today().plusDays(30);
        plan = Draft.of(province)
                .task("Rà soát", province.name("tu-phap"), province.name("xa"), BusinessClock.printed(due))
                .issued(province);
        share = plan.share("tu-phap");
    }

    @Test
    void itIsDecidedAnsweredAndClosedWithItsWholeHistory() {
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        decide(province.coordinator(), path, Map.of("decision", "HELP", "text", "Sở Nội vụ cử người hỗ trợ"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision", equalTo("HELP"));
        step(province.coordinator(), path + "/answers", path, Map.of("text", "Đã cử người"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("answer", equalTo("Đã cử người"));
        step(province.head("tu-phap"), path + "/acknowledgements", path, Map.of("note", "Cảm ơn"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("steps.action", equalTo(List.of("CLOSE", "ANSWER", "HELP", "RAISE")));
        step(province.head("tu-phap"), path + "/acknowledgements", path, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:illegal-transition"));
    }

    @Test
    void theLeaderDecidesWhatWasForwardedAndNothingElse() {
        String path = raised(province.focal("tu-phap"), Map.of("taskId", taskId()));
        Map<String, String> refuse = Map.of("decision", "REFUSED", "text", "Không có cơ sở");

        decide(province.leader(), path, refuse).then().statusCode(403);
        decide(province.coordinator(), path, Map.of("decision", "FORWARDED", "text", "Vượt thẩm quyền"))
                .then()
                .statusCode(200)
                .body("state", equalTo("FORWARDED"));
        decide(province.coordinator(), path, refuse).then().statusCode(403);
        province.focal("tu-phap").step(path + "/withdrawals", "\"1\"").then().statusCode(409);
        decide(province.leader(), path, refuse)
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decision", equalTo("REFUSED"))
                .body("steps.action", equalTo(List.of("REFUSED", "FORWARDED", "RAISE")));
        step(province.coordinator(), path + "/answers", path, Map.of("text", "Chủ tịch không đồng ý"))
                .then()
                .statusCode(200);
    }

    @Test
    void moreTimeIsGrantedInTheSameStep() {
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        LocalDate to = due.plusDays(10);

        decide(province.coordinator(), path, Map.of("decision", "EXTENSION", "text", "Đồng ý", "to", to.toString()))
                .then()
                .statusCode(200);

        Person.AUDITOR.get(share.path()).then().body("dueTo", equalTo(to.toString()));
        Person.AUDITOR
                .get("/api/v1/extension-requests?assignment=" + share.id())
                .then()
                .body("items.state", equalTo(List.of("GRANTED")))
                .body("items[0].granted", equalTo(to.toString()))
                .body("items[0].requestedBy", equalTo(province.focal("tu-phap").user()))
                .body("items[0].obstacleId", equalTo(id(path)));
    }

    @Test
    void aRequestForMoreTimeThatWaitsIsDecidedByIt() {
        LocalDate wanted = due.plusDays(20);
        String request = province.focal("tu-phap")
                .post(share.path() + "/extension-requests", Map.of("to", wanted.toString(), "reason", "Thiếu người"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        LocalDate to = due.plusDays(5);

        decide(province.coordinator(), path, Map.of("decision", "EXTENSION", "text", "Đồng ý", "to", to.toString()))
                .then()
                .statusCode(200);

        Person.AUDITOR
                .get("/api/v1/extension-requests/" + request)
                .then()
                .body("state", equalTo("GRANTED"))
                .body("granted", equalTo(to.toString()))
                .body("obstacleId", equalTo(id(path)));
    }

    @Test
    void nobodyGrantsTheirOwnRequestBehindAnothersObstacle() {
        Person both = province.person("both", "tu-phap", "focal", "coordinator");
        both.post(
                        share.path() + "/extension-requests",
                        Map.of("to", due.plusDays(20).toString(), "reason", "Thiếu người"))
                .then()
                .statusCode(201);
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));

        decide(
                        both,
                        path,
                        Map.of(
                                "decision",
                                "EXTENSION",
                                "text",
                                "x",
                                "to",
                                due.plusDays(5).toString()))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:four-eyes"));

        Person.AUDITOR.get(share.path()).then().body("dueTo", equalTo(due.toString()));
    }

    @Test
    void aDecisionThatCannotBeCarriedOutChangesNothing() {
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        String onTask = raised(province.focal("tu-phap"), Map.of("taskId", taskId()));
        Person coordinator = province.coordinator();
        String later = due.plusDays(1).toString();

        pointed(decide(coordinator, path, Map.of("decision", "EXTENSION", "text", "x")), "/to");
        pointed(decide(coordinator, path, Map.of("decision", "EXTENSION", "text", "x", "to", due.toString())), "/to");
        pointed(decide(coordinator, path, Map.of("decision", "HELP", "text", "x", "to", later)), "/to");
        pointed(decide(coordinator, onTask, Map.of("decision", "EXTENSION", "text", "x", "to", later)), "/decision");

        Person.AUDITOR.get(path).then().body("state", equalTo("RAISED")).body("steps.size()", equalTo(1));
        Person.AUDITOR.get(share.path()).then().body("dueTo", equalTo(due.toString()));
    }

    @Test
    void nobodyDecidesWhatTheyRaisedOrTheirOwnAgencysThatTheyHadAHandIn() {
        Issued own = Draft.of(province).task(province.name("noi-vu"), "").issued(province);
        Person both = province.person("both", "noi-vu", "focal", "coordinator");
        String path = raised(both, Map.of("assignmentId", own.share("noi-vu").id()));
        Map<String, String> help = Map.of("decision", "HELP", "text", "x");
        province.coordinator()
                .post(path + "/comments", Map.of("text", "Nên chấp nhận"))
                .then()
                .statusCode(200);

        for (Person one : List.of(both, province.coordinator())) {
            decide(one, path, help).then().statusCode(403).body("type", equalTo("urn:cchc:problem:four-eyes"));
        }
        decide(province.secondCoordinator(), path, help).then().statusCode(200);
    }

    private String taskId() {
        return Person.AUDITOR.get(share.path()).path("taskId");
    }
}
