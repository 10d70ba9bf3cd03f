package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Relief.OBSTACLES;
import static vn.cchc.plan.Relief.decide;
import static vn.cchc.plan.Relief.id;
import static vn.cchc.plan.Relief.pointed;
import static vn.cchc.plan.Relief.raised;
import static vn.cchc.plan.Relief.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** What obstacles are about, how they are found, and what is said of them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ObstacleListTest {

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
    void itIsAboutExactlyOneThingTheAgencyHasAPartIn() {
        Person focal = province.focal("tu-phap");
        Map<String, Object> said = Map.of("kind", "DIFFICULTY", "text", "x");
        pointed(focal.post(OBSTACLES, said), "");
        pointed(focal.post(OBSTACLES, with(said, Map.of("planId", plan.id(), "assignmentId", share.id()))), "");
        pointed(focal.post(OBSTACLES, with(said, Map.of("planId", plan.id(), "addressee", "khong-co"))), "/addressee");
        focal.post(OBSTACLES, with(said, Map.of("planId", UUID.randomUUID())))
                .then()
                .statusCode(404);
        province.focal("xa-khac")
                .post(OBSTACLES, with(said, Map.of("taskId", taskId())))
                .then()
                .statusCode(404);
        province.focal("xa-khac")
                .post(OBSTACLES, with(said, Map.of("planId", plan.id())))
                .then()
                .statusCode(404);
        province.focal("xa")
                .post(OBSTACLES, with(said, Map.of("taskId", taskId())))
                .then()
                .statusCode(201)
                .body("agency", equalTo(province.id("xa")))
                .body("assignmentId", nullValue());
        province.focal("xa")
                .post(OBSTACLES, with(said, Map.of("planId", plan.id())))
                .then()
                .statusCode(201)
                .body("taskId", nullValue());
    }

    @Test
    void aDraftedPlanCannotBeComplainedAbout() {
        String drafted = Draft.of(province).task(province.name("tu-phap"), "").confirmed();
        String id = drafted.substring(drafted.lastIndexOf('/') + 1);
        String task = province.coordinator().get("/api/v1/tasks?plan=" + id).path("items[0].id");
        for (Map<String, Object> about : List.<Map<String, Object>>of(Map.of("planId", id), Map.of("taskId", task))) {
            province.focal("tu-phap")
                    .post(OBSTACLES, with(about, Map.of("kind", "PROPOSAL", "text", "x")))
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void listsAreNarrowedPagedAndNewestFirst() {
        Person focal = province.focal("tu-phap");
        List<String> raised = IntStream.range(0, 5)
                .mapToObj(n -> id(raised(focal, Map.of("assignmentId", share.id()))))
                .toList();
        String other = id(raised(province.focal("xa"), Map.of("planId", plan.id())));
        province.focal("tu-phap").step(OBSTACLES + "/" + raised.get(2) + "/withdrawals", "\"0\"");
        String today = BusinessClock.today().toString();
        String byPlan = OBSTACLES + "?plan=" + plan.id();

        Response first = Person.AUDITOR.get(byPlan + "&limit=4&from=" + today + "&to=" + today);
        Response second = Person.AUDITOR.get(
                byPlan + "&limit=4&from=" + today + "&to=" + today + "&cursor=" + first.path("next"));

        assertThat(first.<List<String>>path("items.id"))
                .containsExactly(other, raised.get(4), raised.get(3), raised.get(2));
        assertThat(second.<List<String>>path("items.id")).containsExactly(raised.get(1), raised.get(0));
        listed(byPlan + "&state=WITHDRAWN", raised.get(2));
        listed(byPlan + "&agency=" + province.id("xa"), other);
        listed(byPlan + "&kind=PROPOSAL");
        listed(byPlan + "&to=" + BusinessClock.today().minusDays(1));
        listed(byPlan + "&from=" + BusinessClock.today().plusDays(2));
        Person.AUDITOR
                .get(OBSTACLES + "?field=the-che&assignment=" + share.id())
                .then()
                .body("items.size()", equalTo(5));
    }

    @Test
    void repeatedItIsRaisedOnce() {
        Map<String, Object> body = Map.of("assignmentId", share.id(), "kind", "DIFFICULTY", "text", "x");
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, body);
        Response again = keyed(key, body);

        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        again.then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    @Test
    void whatIsRaisedAndDecidedIsSaidAsContracted() {
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        String onPlan = raised(province.focal("tu-phap"), Map.of("planId", plan.id()));
        decide(
                province.coordinator(),
                path,
                Map.of(
                        "decision",
                        "EXTENSION",
                        "text",
                        "Đồng ý",
                        "to",
                        due.plusDays(3).toString()));
        decide(province.coordinator(), onPlan, Map.of("decision", "FORWARDED", "text", "Trình"));
        String request = Person.AUDITOR
                .get("/api/v1/extension-requests?assignment=" + share.id())
                .path("items[0].id");
        List<String> keys = List.of(id(path), id(onPlan), request);

        List<Heard> said = SpokenFacts.heard(SpokenFacts.EVENTS, heard -> keys.contains(heard.key()), 5);

        assertThat(said).hasSize(5).allSatisfy(SpokenFacts::assertAsContracted);
        assertThat(said.stream().map(heard -> String.valueOf(heard.type())))
                .containsExactlyInAnyOrder(
                        "vn.cchc.plan.obstacle-raised.v1",
                        "vn.cchc.plan.obstacle-raised.v1",
                        "vn.cchc.plan.obstacle-decided.v1",
                        "vn.cchc.plan.obstacle-decided.v1",
                        "vn.cchc.plan.extension-decided.v1");
    }

    @Test
    void everyStepIsAudited() {
        String path = raised(province.focal("tu-phap"), Map.of("assignmentId", share.id()));
        province.coordinator()
                .post(path + "/comments", Map.of("text", "Xem xét"))
                .then()
                .statusCode(200);
        decide(province.coordinator(), path, Map.of("decision", "AMENDMENT", "text", "Sẽ điều chỉnh kế hoạch"));

        Person.AUDITOR
                .get("/ops/v1/audit?entityType=obstacle&entityId=" + id(path))
                .then()
                .statusCode(200)
                .body("items.action", hasItems("obstacle-raise", "obstacle-comment", "obstacle-amendment"));
    }

    private Response keyed(String key, Map<String, Object> body) {
        return province.focal("tu-phap")
                .asks()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(OBSTACLES);
    }

    private static void listed(String query, String... ids) {
        assertThat(Person.AUDITOR.get(query).then().statusCode(200).extract().<List<String>>path("items.id"))
                .containsExactly(ids);
    }

    private String taskId() {
        return Person.AUDITOR.get(share.path()).path("taskId");
    }
}
