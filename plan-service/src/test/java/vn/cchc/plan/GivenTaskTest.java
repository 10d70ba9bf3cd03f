package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** Work given outside plans: open at once, followed by its shares, taken back. */
@QuarkusTest
@WithTestResource(RealParts.class)
class GivenTaskTest {

    private Province province;
    private LocalDate due;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
        province.group(
                "cap-xa",
                "UBND cấp xã",
                List.of(
                        Map.of("agency", province.id("xa"), "from", Province.FIRST_DAY),
                        Map.of("agency", province.id("xa-khac"), "from", Province.FIRST_DAY)));
        due = BusinessClock.today().plusDays(10);
    }

    @Test
    void aDirectiveIsOpenAtOnceForEveryLeadingAgencyWithItsOwnDeadlineWhereItHasOne() {
        LocalDate later = due.plusDays(20);
        var given = Directive.of(province)
                .ledBy("tu-phap", "cap-xa")
                .coordinatedBy("noi-vu")
                .with("priority", "URGENT")
                .with("field", "the-che")
                .due(BusinessClock.printed(due))
                .butFor("cap-xa", BusinessClock.printed(later))
                .given();

        var department = given.share("tu-phap");
        Person.AUDITOR
                .get(department.path())
                .then()
                .body("planId", nullValue())
                .body("source", equalTo("DIRECTIVE"))
                .body("priority", equalTo("URGENT"))
                .body("fieldCode", equalTo("the-che"))
                .body("dueTo", equalTo(due.toString()))
                .body("dueSource", equalTo("TASK"));
        Person.AUDITOR
                .get(given.share("xa").path())
                .then()
                .body("dueTo", equalTo(later.toString()))
                .body("dueSource", equalTo("OVERRIDE"));
        department.submit(province.focal("tu-phap")).then().statusCode(200);
        department.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE"));
        province.focal("noi-vu")
                .get(given.path())
                .then()
                .statusCode(200)
                .body("issuer", equalTo(province.id("tinh")))
                .body("origin.number", equalTo("15/CT-UBND"))
                .body("shares.total", equalTo(3))
                .body("shares.done", equalTo(1))
                .body("state", equalTo("IN_PROGRESS"))
                .body("restricted", equalTo(false));
    }

    @Test
    void whatIsSaidOfItIsAsContracted() {
        var given = Directive.of(province)
                .ledBy("cap-xa")
                .with("priority", "URGENT")
                .due(BusinessClock.printed(due))
                .given();
        var share = given.share("xa");
        share.submit(province.focal("xa")).then().statusCode(200);

        List<Heard> events =
                SpokenFacts.heard(SpokenFacts.EVENTS, heard -> given.id().equals(heard.key()), 1);
        assertThat(events).hasSize(1).allSatisfy(SpokenFacts::assertAsContracted);
        JsonNode said = SpokenFacts.json(events.getFirst().payload());
        assertThat(said.path("agencies")).hasSize(2);
        assertThat(said.path("to").asText()).isEqualTo(due.toString());
        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> share.id().equals(heard.key()), 1))
                .allSatisfy(SpokenFacts::assertAsContracted);
        List<Heard> deadlines =
                SpokenFacts.heard(SpokenFacts.DEADLINES, heard -> share.id().equals(heard.key()), 2);
        assertThat(deadlines).allSatisfy(SpokenFacts::assertAsContracted);
        assertThat(SpokenFacts.json(deadlines.getFirst().payload())
                        .path("priority")
                        .asText())
                .isEqualTo("HIGH");
    }

    @Test
    void sharesFollowTheTasksDeadlineUnlessTheyHaveTheirOwnOrAreDone() {
        LocalDate own = due.plusDays(5);
        LocalDate next = due.plusDays(30);
        var given = Directive.of(province)
                .ledBy("tu-phap", "noi-vu", "huyen", "xa")
                .due(BusinessClock.printed(due))
                .butFor("huyen", BusinessClock.printed(own))
                .given();
        given.share("noi-vu").submit(province.focal("noi-vu")).then().statusCode(200);
        given.share("noi-vu").confirm(province.secondCoordinator()).then().statusCode(200);
        var moved = given.share("xa");
        dueDay(province.coordinator(), moved, own).then().statusCode(200).body("dueSource", equalTo("OVERRIDE"));

        given.change(province.leader(), Map.of("content", "Việc mới", "deadlineText", BusinessClock.printed(next)))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("content", equalTo("Việc mới"));

        assertDue(given.share("tu-phap"), next);
        assertDue(given.share("noi-vu"), due);
        assertDue(given.share("huyen"), own);
        assertDue(moved, own);
        JsonNode said = SpokenFacts.about(
                        SpokenFacts.DEADLINES, given.share("tu-phap").id(), 2)
                .getLast();
        assertThat(said.path("to").asText()).isEqualTo(next.toString());
        assertThat(said.at("/subject/title").asText()).isEqualTo("Việc mới");
    }

    @Test
    void aDeadlineThatLosesItsDayEndsItsReminders() {
        var given = Directive.of(province)
                .ledBy("xa")
                .with("product", "Báo cáo")
                .due(BusinessClock.printed(due))
                .given();
        Map<String, @Nullable Object> patch = new HashMap<>(Map.of("deadlineText", "Thường xuyên"));
        patch.put("product", null);
        given.change(province.coordinator(), patch).then().statusCode(200).body("product", nullValue());

        JsonNode said = SpokenFacts.about(
                        SpokenFacts.DEADLINES, given.share("xa").id(), 2)
                .getLast();
        assertThat(said.path("state").asText()).isEqualTo("CANCELLED");
        Person.AUDITOR.get(given.share("xa").path()).then().body("dueTo", nullValue());
    }

    @Test
    void takenBackWhatIsDoneStaysDoneAndTheRestIsCancelled() {
        var given = Directive.of(province)
                .ledBy("tu-phap", "xa", "huyen")
                .due(BusinessClock.printed(due))
                .given();
        given.share("tu-phap").submit(province.focal("tu-phap"));
        given.share("tu-phap").confirm(province.coordinator()).then().statusCode(200);
        given.share("huyen").submit(province.focal("huyen")).then().statusCode(200);

        given.cancel(province.leader())
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cancelled.by", notNullValue())
                .body("shares.cancelled", equalTo(2));

        assertThat(given.share("tu-phap").state()).isEqualTo("DONE");
        assertThat(given.share("huyen").state()).isEqualTo("CANCELLED");
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, given.share("xa").id(), 2)
                        .getLast()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        Person.AUDITOR
                .get(given.share("xa").path() + "/steps")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("CANCEL"))
                .body("items[0].note", equalTo("Thay bằng chỉ thị khác"));
        given.cancel(province.leader()).then().statusCode(409);
        given.change(province.leader(), Map.of("content", "x")).then().statusCode(409);
    }

    @Test
    void tasksOfPlansChangeWithTheirPlanOnlyButServeCriteria() {
        Issued plan = Draft.of(province).task(province.name("xa"), "Năm 2024").issued(province);
        String task = Person.AUDITOR
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .extract()
                .path("items[0].id");
        var ofPlan = new Directive.Given(province, task);

        ofPlan.change(province.leader(), Map.of("content", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:task-of-plan"));
        ofPlan.cancel(province.coordinator()).then().statusCode(409);
        ofPlan.serve(province.coordinator(), "3.2", "3.1", "3.1")
                .then()
                .statusCode(200)
                .body("criteria", equalTo(List.of("3.1", "3.2")));
        ofPlan.serve(province.districtCoordinator("huyen"), "1").then().statusCode(403);
        ofPlan.serve(province.coordinator(), "a b").then().statusCode(422);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Directive.of(province)
                .with("source", "PLAN")
                .with("origin", Map.of())
                .with("field", "khong-co")
                .with("leads", List.of(province.id("xa"), "khong-co"))
                .due(BusinessClock.printed(due))
                .with("dueTo", due.toString())
                .with(
                        "overrides",
                        List.of(
                                Map.of("party", province.id("huyen"), "deadlineText", "quý I"),
                                Map.of("party", province.id("xa"), "deadlineText", "Thường xuyên")))
                .sentBy(province.leader())
                .then()
                .statusCode(422)
                .body(
                        "violations.collect { it.pointer + ' ' + it.code }",
                        hasItems(
                                "/source source-of-plans",
                                "/origin origin-unnamed",
                                "/field unknown-field",
                                "/leads/1 unknown-agency",
                                "/deadlineText one-deadline",
                                "/overrides/0/party does-not-lead",
                                "/overrides/1/deadlineText no-last-day"));
        Directive.of(province)
                .ledBy("xa")
                .sentBy(province.leader())
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/deadlineText"));
        Directive.of(province)
                .ledBy("xa")
                .with("dueFrom", due.toString())
                .with("dueTo", due.minusDays(1).toString())
                .sentBy(province.leader())
                .then()
                .statusCode(422)
                .body("violations.code", hasItem("period-order"));
    }

    @Test
    void daysAreUnderstoodLikeTheirWordsAndWhatIsNotUnderstoodWaitsForAPerson() {
        Directive.of(province)
                .ledBy("xa")
                .with("dueFrom", due.minusDays(3).toString())
                .with("dueTo", due.toString())
                .sentBy(province.leader())
                .then()
                .statusCode(201)
                .body("deadline.kind", equalTo("RANGE"))
                .body("deadline.from", equalTo(due.minusDays(3).toString()))
                .body("deadline.to", equalTo(due.toString()))
                .body("warnings", equalTo(List.of()));
        Directive.of(province)
                .ledBy("xa")
                .due("theo lộ trình")
                .sentBy(province.leader())
                .then()
                .statusCode(201)
                .body("deadline.kind", equalTo("UNRESOLVED"))
                .body("warnings", hasItem("UNRESOLVED_DEADLINE"));
    }

    @Test
    void theSameKeyGivesOneTask() {
        var body = Directive.of(province)
                .ledBy("xa")
                .due(BusinessClock.printed(due))
                .body();
        String first = keyed(body).then().statusCode(201).extract().path("id");
        keyed(body).then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
    }

    private Response keyed(Map<String, Object> body) {
        return province.leader()
                .asks()
                .header("Idempotency-Key", "k-" + province.mark())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/tasks");
    }

    private static Response dueDay(Person by, Issued.Share share, LocalDate to) {
        return by.step(
                share.path() + "/due-days", share.etag(), Map.of("to", to.toString(), "reason", "Chờ hướng dẫn"));
    }

    private static void assertDue(Issued.Share share, LocalDate day) {
        Person.AUDITOR.get(share.path()).then().statusCode(200).body("dueTo", equalTo(day.toString()));
    }
}
