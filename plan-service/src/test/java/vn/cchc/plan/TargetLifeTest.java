package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;

/** A target is promised, measured, corrected, bound to a metric, and judged. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TargetLifeTest {

    private static final String REPORTS = "cchc.report.observations.v1";
    private static final String REPORT = "vn.cchc.report.observation.v1";

    private Province province;
    private Person coordinator;
    private Issued plan;
    private Promise promise;

    @BeforeEach
    void anIssuedPlan() {
        province = Province.founded();
        coordinator = province.coordinator();
        plan = Draft.of(province).task(province.name("tu-phap"), "Năm 2024").issued(province);
        promise = Promise.of(coordinator, plan.id());
    }

    @Test
    void aFigureIsGivenByTheAgencyJudgedAndCorrectedWithItsHistoryKept() {
        var target = promise.with("agency", province.id("tu-phap")).made();
        Person focal = province.focal("tu-phap");
        assertThat(target.state("2024-07-01")).isEqualTo("NOT_MEASURED");

        target.measure(
                        focal,
                        Map.of(
                                "period", Map.of("from", "2024-01-01", "to", "2024-06-30"),
                                "numerator", 897,
                                "denominator", 1000))
                .then()
                .statusCode(201);
        target.read("2024-07-01")
                .then()
                .body("evaluation.state", equalTo("AT_RISK"))
                .body("evaluation.reason.vi", equalTo("89,7 % < 90 %"))
                .body("evaluation.reason.en", equalTo("89.7 % < 90 %"))
                .body("measurements[0].numerator", equalTo(897))
                .body("measurements[0].denominator", equalTo(1000));
        target.measure(focal, Promise.value("2024-01-01", "2024-06-30", 90.5))
                .then()
                .statusCode(201);

        assertThat(target.state("2024-07-01")).isEqualTo("MET");
        focal.get(target.path() + "/measurements")
                .then()
                .statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.current", contains(true, false));
        target.measure(focal, Map.of("period", Map.of("from", "2024-01-01", "to", "2024-06-30"), "withdrawn", true))
                .then()
                .statusCode(201);
        assertThat(target.state("2024-07-01")).isEqualTo("NOT_MEASURED");
    }

    @Test
    void afterItsDueDayItIsMissed() {
        var target = promise.with("due", "2023-12-31").made();
        target.measure(coordinator, Promise.value("2023-01-01", "2023-12-31", 89.7))
                .then()
                .statusCode(201);

        assertThat(target.state("2023-12-31")).isEqualTo("AT_RISK");
        assertThat(target.state("2024-01-01")).isEqualTo("NOT_MET");
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        var judged = promise.with("kind", "QUALITATIVE")
                .without("comparator", "value", "unit")
                .made();
        var counted = promise.made();

        refused(judged.measure(coordinator, Promise.value("2024-01-01", "2024-06-30", 1)), "/met");
        refused(counted.measure(coordinator, Map.of("asOf", "2024-01-01", "met", true)), "/met");
        refused(counted.measure(coordinator, Map.of("asOf", "2024-01-01", "numerator", 1)), "/denominator");
        refused(counted.measure(coordinator, Map.of("value", 1)), "/period");
        refused(counted.measure(coordinator, Map.of("asOf", "2099-01-01", "value", 1)), "/asOf");
        refused(counted.measure(coordinator, Map.of("asOf", "2024-01-01", "value", 1, "level", "COMMUNE")), "/level");
        refused(promise.without("comparator").send(), "/comparator");
        refused(promise.with("comparator", "range").send(), "/valueMax");
        refused(promise.with("agency", "nobody").send(), "/agency");
        refused(promise.with("reading", "LADDER").send(), "/reading");
        promise.with("code", "A-1").made();
        refused(promise.with("code", "A-1").send(), "/code");
        judged.measure(coordinator, Map.of("asOf", "2024-01-01", "met", true))
                .then()
                .statusCode(201);
        assertThat(judged.state("2024-02-01")).isEqualTo("MET");
    }

    private static void refused(Response answer, String pointer) {
        answer.then().statusCode(422).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void oneArmOfAnOrDecidesForBoth() {
        Promise or = promise.with("orGroup", "OR1").without("due");
        var rise = or.with("kind", "TREND")
                .with("comparator", "=")
                .with("value", 5)
                .with("baseline", "năm trước")
                .with("direction", "INCREASE")
                .with("recurrence", "annual")
                .made();
        var top = or.with("comparator", "<=")
                .with("value", 5)
                .with("unit", "hạng")
                .with("recurrence", "annual")
                .made();
        rise.measure(coordinator, Promise.value("2019-01-01", "2019-12-31", 80.66))
                .then()
                .statusCode(201);
        rise.measure(coordinator, Promise.value("2020-01-01", "2020-12-31", 83.93))
                .then()
                .statusCode(201);

        // the other arm may still come
        rise.read("2021-01-05")
                .then()
                .body("evaluation.state", equalTo("NOT_MEASURED"))
                .body("evaluation.arm", equalTo("NOT_MET"));
        top.measure(coordinator, Promise.value("2020-01-01", "2020-12-31", 4))
                .then()
                .statusCode(201);

        rise.read("2021-01-05")
                .then()
                .body("evaluation.state", equalTo("MET"))
                .body("evaluation.arm", equalTo("NOT_MET"))
                .body("evaluation.reason.vi", equalTo("80,66 → 83,93: +4,05 % < +5 %; vế HOẶC: 4 ≤ 5 hạng"))
                .body("byYear.year", contains(2021, 2020, 2019));
        coordinator
                .get("/api/v1/targets?limit=1&asOf=2021-01-05&plan=" + plan.id())
                .then()
                .body("items[0].evaluation.state", equalTo("MET"))
                .body("items", hasSize(1));
    }

    @Test
    void anObservationOfTheBoundMetricIsAMeasurementAndGoesWhenItIsWithdrawn() {
        var target = promise.made();
        target.put(coordinator, "/binding", Map.of("metric", "dossiers-on-time", "agency", province.id("tinh")))
                .then()
                .statusCode(200)
                .body("binding.metric", equalTo("dossiers-on-time"));

        say("PROVISIONAL", 1, "897", "1000");
        await(target, "AT_RISK");
        target.read("2024-07-01")
                .then()
                .body("evaluation.provisional", equalTo(true))
                .body("measurements[0].origin", equalTo("OBSERVATION"));
        say("ACCEPTED", 2, "905", "1000");
        await(target, "MET");
        target.read("2024-07-01").then().body("evaluation.provisional", equalTo(false));
        say("ACCEPTED", 1, "1", "1000"); // older news change nothing
        say("WITHDRAWN", 3, "null", "null");
        await(target, "NOT_MEASURED");
    }

    private void say(String state, int version, String numerator, String denominator) {
        TestBus.say(REPORTS, "k-" + province.mark(), UUID.randomUUID(), REPORT, """
                {"metric":"dossiers-on-time","agency":"%s","period":{"from":"2024-01-01","to":"2024-06-30"},
                 "numerator":%s,"denominator":%s,"value":null,"unit":"%%","source":{"type":"submission","id":"1"},
                 "state":"%s","version":%d,"occurredAt":"2024-07-01T00:00:00Z"}
                """.formatted(
                        province.id("tinh"), numerator, denominator, state, version));
    }

    private static void await(Promise.Made target, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(target.state("2024-07-01")).isEqualTo(state));
    }

    @Test
    void listsAreNarrowedAndPaged() {
        var one = promise.with("text", "Chỉ số hài lòng của người dân")
                .with("levels", List.of("COMMUNE"))
                .made();
        var other = promise.with("field", "the-che").with("due", "2024-12-31").made();
        other.measure(coordinator, Promise.value("2024-01-01", "2024-06-30", 95))
                .then()
                .statusCode(201);
        String all = "/api/v1/targets?plan=" + plan.id();

        assertFound(all + "&text=HAI LONG", one);
        assertFound(all + "&level=COMMUNE", one);
        assertFound(all + "&field=the-che", other);
        assertFound(all + "&year=2024", other);
        assertFound(all + "&state=MET&asOf=2024-07-01", other);
        assertFound(all + "&state=NOT_MEASURED&asOf=2024-07-01", one);
        Response first = coordinator.get(all + "&limit=1");
        first.then().body("items.id", contains(one.id()));
        coordinator
                .get(all + "&limit=1&cursor=" + first.path("next"))
                .then()
                .body("items.id", contains(other.id()))
                .body("next", nullValue());
    }

    private void assertFound(String path, Promise.Made target) {
        coordinator.get(path).then().statusCode(200).body("items.id", contains(target.id()));
    }

    @Test
    void aTargetIsCorrectedFromItsPresentVersionAndNotRemovedOncePromised() {
        var target = promise.made();
        String old = coordinator.etag(target.path());
        target.put(coordinator, "", promise.with("value", 95).content())
                .then()
                .statusCode(200)
                .body("content.value", equalTo(95))
                .body("version", equalTo(1));

        coordinator
                .asks()
                .header("If-Match", old)
                .delete(target.path() + "/binding")
                .then()
                .statusCode(412);
        coordinator
                .asks()
                .header("If-Match", "\"1\"")
                .delete(target.path())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:target-in-use"));
    }

    @Test
    void aTargetCarriesOutOneOfAnotherPlan() {
        var parent = promise.made();
        var sibling = promise.made();
        Issued lower =
                Draft.of(province).task(province.name("tu-phap"), "Năm 2024").issued(province);
        var child = Promise.of(coordinator, lower.id()).made();

        child.put(coordinator, "/implements", Map.of("targets", List.of(parent.id())))
                .then()
                .statusCode(200)
                .body("implementing", contains(parent.id()));
        coordinator.get(parent.path()).then().body("implementedBy", contains(child.id()));
        refused(parent.put(coordinator, "/implements", Map.of("targets", List.of(sibling.id()))), "/targets/0");
    }
}
