package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.event.EventJob;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.time.WorkingCalendar;

/** Deadlines that wait: seen, bound to an event once, given their days when it happens, corrected when the day was wrong. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DeadlineEventsTest {

    private static final String EVENTS = "/api/v1/deadline-events";

    @Inject
    EventJob job;

    @Inject
    WorkingCalendar calendar;

    private Province province;
    private String words;
    private String key;
    private LocalDate today;

    @BeforeEach
    void aProvinceThatWaits() {
        province = Province.founded();
        words = "Bộ Nội vụ công bố Chỉ số " + province.mark();
        key = "cong-bo-" + province.mark();
        today = BusinessClock.today();
    }

    @Test
    void issuedTasksWaitByTheirWordsInWhateverCaseAndSpacing() {
        Draft.of(province).task(province.name("xa"), "Sau khi " + words).confirmed();
        province.coordinator().get(EVENTS + "/waiting").then().body("items.size()", equalTo(0));

        Draft.of(province)
                .task(province.name("tu-phap"), "Sau khi " + words)
                .task(province.name("xa"), "sau khi BỘ NỘI VỤ  công bố chỉ số " + province.mark())
                .task(province.name("bao"), "trong vòng 15 ngày kể từ khi " + words)
                .issued(province);

        province.coordinator()
                .get(EVENTS + "/waiting")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].tasks", equalTo(3))
                .body("items[0].sample.deadline", hasItem("trong vòng 15 ngày kể từ khi " + words))
                .body("items[0].sample[2].offset", equalTo(Map.of("days", 15, "unit", "CALENDAR")));
        province.districtCoordinator("huyen")
                .get(EVENTS + "/waiting")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void theEventGivesEveryBoundTaskItsDaysByItsOwnWords() {
        Issued plan = Draft.of(province)
                .task(province.name("tu-phap"), "Sau khi " + words)
                .task(province.name("xa"), "trong vòng 05 ngày làm việc kể từ khi " + words)
                .issued(province);
        created();
        bound(words, 30).then().statusCode(201).body("bindings[0].tasks", equalTo(2));
        province.coordinator().get(EVENTS + "/waiting").then().body("items.size()", equalTo(0));
        plan.shares("xa");

        occurred(today.minusDays(2), null).then().statusCode(200).body("occurredOn", equalTo(today.minusDays(2) + ""));

        var bindingsOwn = plan.share("tu-phap");
        Person.AUDITOR
                .get(bindingsOwn.path())
                .then()
                .body("dueFrom", equalTo(today.minusDays(2) + ""))
                .body("dueTo", equalTo(today.plusDays(28) + ""))
                .body("steps[0].action", equalTo("DUE"));
        Person.AUDITOR
                .get(plan.share("xa").path())
                .then()
                .body("dueTo", equalTo(calendar.plusWorkingDays(today.minusDays(2), 5) + ""));
        List<JsonNode> said = SpokenFacts.about(SpokenFacts.DEADLINES, bindingsOwn.id(), 1);
        assertThat(said.getLast().path("to").asText())
                .isEqualTo(today.plusDays(28).toString());
        assertThat(said.getLast().path("state").asText()).isEqualTo("OPEN");
        province.leader()
                .get(EVENTS + "/" + key + "/tasks")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2));
    }

    @Test
    void withoutATimeTheWorkOpensAndStaysWithoutALastDayUnlessTheEventAllowsOne() {
        Issued plan =
                Draft.of(province).task(province.name("xa"), "Sau khi " + words).issued(province);
        created();
        bound(words, null).then().statusCode(201);

        occurred(today, null).then().statusCode(200);
        Person.AUDITOR
                .get(plan.share("xa").path())
                .then()
                .body("dueFrom", equalTo(today + ""))
                .body("dueTo", nullValue());

        occurred(today, 7).then().statusCode(200).body("dueWithin.days", equalTo(7));
        Person.AUDITOR.get(plan.share("xa").path()).then().body("dueTo", equalTo(today.plusDays(7) + ""));
    }

    @Test
    void aWrongDayIsCorrectedForOpenWorkAndSettledWorkKeepsItsDays() {
        Issued plan = Draft.of(province)
                .task("Việc mở", province.name("xa"), "", "trong vòng 15 ngày kể từ khi " + words)
                .task("Việc đã nộp", province.name("tu-phap"), "", "trong vòng 15 ngày kể từ khi " + words)
                .issued(province);
        created();
        bound(words, null).then().statusCode(201);
        occurred(today.minusDays(5), null).then().statusCode(200);
        plan.share("tu-phap").submit(province.focal("tu-phap")).then().statusCode(200);
        String old = province.coordinator().etag(EVENTS + "/" + key);

        occurred(today.minusDays(3), null).then().statusCode(200);

        Person.AUDITOR.get(plan.share("xa").path()).then().body("dueTo", equalTo(today.plusDays(12) + ""));
        Person.AUDITOR.get(plan.share("tu-phap").path()).then().body("dueTo", equalTo(today.plusDays(10) + ""));
        var said = SpokenFacts.about(SpokenFacts.DEADLINES, plan.share("xa").id(), 2);
        assertThat(said.stream().map(fact -> fact.path("to").asText()))
                .containsExactly(
                        today.plusDays(10).toString(), today.plusDays(12).toString());
        province.coordinator()
                .step(EVENTS + "/" + key + "/occurrences", old, Map.of("occurredOn", today.toString()))
                .then()
                .statusCode(412);
        province.coordinator()
                .step(EVENTS + "/" + key + "/occurrences", null, Map.of("occurredOn", today.toString()))
                .then()
                .statusCode(428);
        province.coordinator()
                .get(EVENTS + "/" + key)
                .then()
                .body("history.occurredOn", equalTo(List.of(today.minusDays(3) + "", today.minusDays(5) + "")));

        plan.share("tu-phap").giveBack(province.coordinator()).then().statusCode(200);
        settleLater();
        Person.AUDITOR.get(plan.share("tu-phap").path()).then().body("dueTo", equalTo(today.plusDays(12) + ""));
    }

    @Test
    void theWordsAreRememberedForDocumentsToCome() {
        created();
        bound("Sau khi " + words, 10).then().statusCode(201).body("bindings[0].eventText", equalTo(words));
        occurred(today.minusDays(1), null).then().statusCode(200);

        Issued later =
                Draft.of(province).task(province.name("xa"), "SAU KHI " + words).issued(province);
        settleLater();

        Person.AUDITOR
                .get(later.share("xa").path())
                .then()
                .body("dueFrom", equalTo(today.minusDays(1) + ""))
                .body("dueTo", equalTo(today.plusDays(9) + ""));
    }

    @Test
    void whatHasNotHappenedAfterAllWaitsAgainAndSoDoesWhatWasBoundByMistake() {
        Issued plan =
                Draft.of(province).task(province.name("xa"), "Sau khi " + words).issued(province);
        created();
        String binding = bound(words, 10).then().statusCode(201).extract().path("bindings[0].id");
        occurred(today, null).then().statusCode(200);

        province.coordinator()
                .step(EVENTS + "/" + key + "/withdrawals", etag(), Map.of("reason", "Nhập nhầm"))
                .then()
                .statusCode(200)
                .body("occurredOn", nullValue());

        Person.AUDITOR
                .get(plan.share("xa").path())
                .then()
                .body("dueFrom", nullValue())
                .body("dueTo", nullValue());
        var said = SpokenFacts.about(SpokenFacts.DEADLINES, plan.share("xa").id(), 2);
        assertThat(said.getLast().path("state").asText()).isEqualTo("CANCELLED");
        province.coordinator()
                .step(EVENTS + "/" + key + "/withdrawals", etag(), Map.of("reason", "Lần nữa"))
                .then()
                .statusCode(409);

        province.coordinator()
                .asks()
                .delete(EVENTS + "/" + key + "/bindings/" + binding)
                .then()
                .statusCode(200)
                .body("bindings.size()", equalTo(0));
        province.coordinator().get(EVENTS + "/waiting").then().body("items.size()", equalTo(1));
    }

    @Test
    void wordsMeanOneEventOnly() {
        created();
        bound(words, null).then().statusCode(201);
        bound(words.toUpperCase(java.util.Locale.ROOT), 3)
                .then()
                .statusCode(201)
                .body("bindings.size()", equalTo(1))
                .body("bindings[0].dueWithin.days", equalTo(3));
        create(key + "-khac", null, province.coordinator()).then().statusCode(201);

        province.coordinator()
                .post(EVENTS + "/" + key + "-khac/bindings", Map.of("eventText", words))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:event-text-bound"))
                .body("detail", containsString(key));
    }

    @Test
    void anEventIsEnteredOnceAndNotBeforeItHappened() {
        created();
        create(key, null, province.coordinator())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:deadline-event-exists"));
        occurred(today.plusDays(1), null)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/occurredOn"))
                .body("violations[0].code", equalTo("in-the-future"));
        create("waiting", null, province.coordinator()).then().statusCode(422);
        create("Không hợp lệ", null, province.coordinator()).then().statusCode(422);
        create(key + "-2", "khong-co", province.coordinator()).then().statusCode(422);
    }

    @Test
    void onlyCoordinatorsOfTheIssuerKnowOfTheEventBesidesLeaderAndAuditor() {
        created();
        var stranger = Province.founded();

        stranger.coordinator().get(EVENTS + "/" + key).then().statusCode(404);
        province.districtCoordinator("huyen").get(EVENTS + "/" + key).then().statusCode(404);
        stranger.coordinator()
                .step(EVENTS + "/" + key + "/occurrences", "\"0\"", Map.of("occurredOn", today.toString()))
                .then()
                .statusCode(404);
        stranger.coordinator()
                .post(EVENTS + "/" + key + "/bindings", Map.of("eventText", words))
                .then()
                .statusCode(404);
        stranger.coordinator().get(EVENTS + "?limit=200").then().body("items.eventKey", not(hasItem(key)));
        create(key + "-2", province.id("tinh"), province.districtCoordinator("huyen"))
                .then()
                .statusCode(403);
        province.leader().get(EVENTS + "/" + key).then().statusCode(200);
        Person.AUDITOR.get(EVENTS + "/" + key).then().statusCode(200);
        province.secondCoordinator()
                .get(EVENTS + "?limit=200&occurred=false")
                .then()
                .statusCode(200)
                .body("items.eventKey", equalTo(List.of(key)));
    }

    @Test
    void anEventOfADistrictReachesNobodyOutsideIt() {
        Issued provincial =
                Draft.of(province).task(province.name("xa"), "Sau khi " + words).issued(province);
        create(key, null, province.districtCoordinator("huyen"))
                .then()
                .statusCode(201)
                .body("issuer", equalTo(province.id("huyen")));
        province.districtCoordinator("huyen")
                .post(EVENTS + "/" + key + "/bindings", Map.of("eventText", words))
                .then()
                .statusCode(201)
                .body("bindings[0].tasks", equalTo(0));
        settleLater();

        Person.AUDITOR.get(provincial.share("xa").path()).then().body("dueFrom", nullValue());
    }

    private void settleLater() {
        job.wake();
    }

    private void created() {
        create(key, null, province.coordinator())
                .then()
                .statusCode(201)
                .body("issuer", equalTo(province.id("tinh")))
                .header("ETag", equalTo("\"0\""));
    }

    private static Response create(String key, @Nullable String issuer, Person by) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("eventKey", key);
        body.put("title", "Công bố Chỉ số");
        body.put("issuer", issuer);
        return by.post(EVENTS, body);
    }

    private Response bound(String text, @Nullable Integer days) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("eventText", text);
        body.put("dueWithin", days == null ? null : Map.of("days", days, "unit", "CALENDAR"));
        return province.coordinator().post(EVENTS + "/" + key + "/bindings", body);
    }

    private Response occurred(LocalDate day, @Nullable Integer days) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("occurredOn", day.toString());
        body.put("document", "Quyết định số 303/QĐ-BNV");
        body.put("dueWithin", days == null ? null : Map.of("days", days, "unit", "CALENDAR"));
        return province.coordinator().step(EVENTS + "/" + key + "/occurrences", etag(), body);
    }

    private String etag() {
        return province.coordinator().etag(EVENTS + "/" + key);
    }
}
