package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.occurrence.OccurrenceJob;
import vn.cchc.plan.rhythm.CalendarPeriod;
import vn.cchc.plan.rhythm.Rhythm;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;

/** Work that comes again opens one assignment a period; the work itself is never due. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OccurrencesTest {

    @Inject
    OccurrenceJob job;

    @Inject
    Sql sql;

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void everyQuarterOpensOneWithItsOwnLastDayAndTheBaseIsNeverDue() {
        Issued plan = of("Rà soát", "hằng quý").issued(province);
        var base = plan.share("tu-phap");
        CalendarPeriod quarter = Rhythm.QUARTER.notOverOn(BusinessClock.today());
        look();
        look();

        String id = occurrences(base)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].period", equalTo(quarter.label()))
                .body("items[0].occurrenceOf", equalTo(base.id()))
                .body("items[0].title", equalTo("Rà soát"))
                .body("items[0].dueFrom", equalTo(quarter.first() + ""))
                .body("items[0].dueTo", equalTo(quarter.last() + ""))
                .body("items[0].state", equalTo("NOT_STARTED"))
                .extract()
                .path("items[0].id");
        JsonNode said = SpokenFacts.about(SpokenFacts.DEADLINES, id, 1).getLast();
        assertThat(said.at("/subject/title").asText()).isEqualTo("Rà soát – " + quarter.name());

        BusinessClock.forwardTo(quarter.next().first().atTime(0, 1));
        look();
        assertThat(periods(base))
                .containsExactlyInAnyOrder(quarter.label(), quarter.next().label());
        Person.AUDITOR
                .get(base.path())
                .then()
                .body("overdue", equalTo(false))
                .body("dueTo", nullValue())
                .body("period", nullValue());
        Person.AUDITOR.get("/api/v1/assignments/" + id).then().body("overdue", equalTo(true));
        Person.AUDITOR
                .get("/api/v1/assignments?occurrenceOf=" + base.id() + "&overdue=true")
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void severalRhythmsOpenOneEachAndWhatComesAtNoNoticeNone() {
        var base = of("Báo cáo", "Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất")
                .issued(province)
                .share("tu-phap");
        look();

        LocalDate today = BusinessClock.today();
        assertThat(periods(base))
                .containsExactlyInAnyOrder(
                        Rhythm.QUARTER.notOverOn(today).label(),
                        Rhythm.HALF.notOverOn(today).label(),
                        Rhythm.YEAR.notOverOn(today).label());
    }

    @Test
    void nothingOpensBeforeThePlansPeriodOnItsFirstDayItDoesAndAfterItNoMore() {
        LocalDate newYear = LocalDate.of(BusinessClock.today().getYear() + 1, 1, 1);
        var base = of("Tuyên truyền", "Thường xuyên")
                .with("periodFrom", newYear.toString())
                .with("periodTo", newYear.plusMonths(6).minusDays(1).toString())
                .issued(province)
                .share("tu-phap");
        look();
        assertThat(periods(base)).isEmpty();

        BusinessClock.forwardTo(newYear.atTime(0, 5));
        look();
        assertThat(periods(base)).containsExactly(newYear.getYear() + "-Q1");

        BusinessClock.forwardTo(newYear.plusMonths(8).atTime(8, 0));
        look();
        assertThat(periods(base)).containsExactlyInAnyOrder(newYear.getYear() + "-Q1", newYear.getYear() + "-Q2");
    }

    @Test
    void whatWasMissedWhileTheServiceWasDownIsCaughtUpOnce() {
        var base = of("Báo cáo tháng", "hằng tháng, trước ngày 20")
                .issued(province)
                .share("tu-phap");
        YearMonth first = YearMonth.from(BusinessClock.today()).plusMonths(1);
        look();
        BusinessClock.forwardTo(first.plusMonths(30).atDay(2).atTime(8, 0));

        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(replica -> CompletableFuture.runAsync(this::look))
                        .toArray(CompletableFuture[]::new))
                .join();
        look();

        Set<String> expected = new TreeSet<>();
        for (int i = 0; i <= 30; i++) {
            expected.add(new CalendarPeriod(
                            Rhythm.MONTH,
                            first.plusMonths(i).getYear(),
                            first.plusMonths(i).getMonthValue())
                    .label());
        }
        List<String> opened = periods(base);
        assertThat(opened).doesNotHaveDuplicates().containsAll(expected);
        assertThat(opened.size() - expected.size()).isBetween(0, 1); // the month of the issue, unless its 19th was past
        occurrences(base)
                .then()
                .body("items[-1].dueTo", equalTo(first.plusMonths(30).atDay(19) + ""));
    }

    @Test
    void finishedWorkOpensNothingMore() {
        var base = of("Việc", "Thường xuyên").issued(province).share("tu-phap");
        base.submit(province.focal("tu-phap")).then().statusCode(200);
        base.confirm(province.coordinator()).then().statusCode(200);
        look();

        assertThat(periods(base)).isEmpty();
        open(base, "Đợt 1", BusinessClock.today())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:does-not-recur"));
    }

    @Test
    void anOccurrenceLivesAsAnyAssignmentAndIsCountedNowhereElse() {
        Issued plan = of("Việc", "Thường xuyên").issued(province);
        var base = plan.share("tu-phap");
        look();
        String id = occurrences(base).path("items[0].id");
        var occurrence = new Issued.Share(id);
        LocalDate due = LocalDate.parse(occurrences(base).path("items[0].dueTo"));

        occurrence.report(province.focal("tu-phap"), 40).then().statusCode(200);
        province.leader()
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .body("items[0].state", equalTo("IN_PROGRESS"))
                .body("items[0].assignments", equalTo(1));
        province.leader()
                .get(plan.path())
                .then()
                .body("summary.assignments", equalTo(1))
                .body("summary.dated", equalTo(0));
        BusinessClock.forwardTo(due.plusDays(1).atTime(8, 0));
        occurrence.submit(province.focal("tu-phap")).then().statusCode(200);
        occurrence.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE_LATE"));
        assertThat(base.state()).isEqualTo("NOT_STARTED");
    }

    @Test
    void aPlansReportingRhythmHoldsForItsOngoingWorkAndOnceIssuedForPeriodsToCome() {
        String path = of("Việc", "Thường xuyên").confirmed();
        String rhythm = path + "/reporting-rhythm";
        Person.AUDITOR.get(rhythm).then().statusCode(200).body("rhythm", equalTo("QUARTER"));
        set(rhythm, "\"0\"", "NONE").then().statusCode(200).header("ETag", equalTo("\"1\""));
        province.coordinator().step(path + "/submissions", "\"1\"").then().statusCode(200);
        province.leader().step(path + "/approvals", "\"2\"").then().statusCode(200);
        province.leader().step(path + "/issuances", "\"3\"").then().statusCode(200);
        var base = new Issued(province, path).share("tu-phap");
        look();
        assertThat(periods(base)).isEmpty();

        set(rhythm, "\"3\"", "MONTH").then().statusCode(412);
        set(rhythm, "\"4\"", "MONTH").then().statusCode(200).body("from", equalTo(BusinessClock.today() + ""));
        look();
        CalendarPeriod next = Rhythm.MONTH.beginningAfter(BusinessClock.today());
        if (BusinessClock.today().getDayOfMonth() > 1) {
            assertThat(periods(base)).isEmpty();
        }
        BusinessClock.forwardTo(next.first().atTime(6, 0));
        look();
        assertThat(periods(base)).contains(next.label());
        assertThat(Person.AUDITOR
                        .get("/ops/v1/audit?entityType=plan&entityId=" + path.replaceAll(".*/", ""))
                        .asString())
                .contains("plan-reporting-rhythm-set");
    }

    @Test
    void onlyTheIssuersCoordinatorSetsTheRhythm() {
        Issued plan = of("Việc", "Thường xuyên").issued(province);
        String rhythm = plan.path() + "/reporting-rhythm";

        assertThat(set(province.districtCoordinator("huyen"), rhythm, "\"3\"", "MONTH")
                        .statusCode())
                .isIn(403, 404);
        assertThat(set(Province.founded().coordinator(), rhythm, "\"3\"", "MONTH")
                        .statusCode())
                .isEqualTo(404);
        province.focal("tu-phap").get(rhythm).then().statusCode(200);
        province.focal("bao").get(rhythm).then().statusCode(404);
        set(rhythm, "\"3\"", "WEEK").then().statusCode(422);
    }

    @Test
    void whatComesAtNoNoticeIsOpenedByTheCoordinatorUnderAName() {
        var base = of("Kiểm tra", "đột xuất").issued(province).share("tu-phap");
        LocalDate to = BusinessClock.today().plusDays(5);
        look();
        assertThat(periods(base)).isEmpty();

        Response opened = open(base, "  Đợt 1 ", to);
        opened.then()
                .statusCode(201)
                .body("period", equalTo("Đợt 1"))
                .body("occurrenceOf", equalTo(base.id()))
                .body("dueTo", equalTo(to + ""))
                .header("ETag", equalTo("\"0\""));
        open(base, "Đợt 1", to).then().statusCode(409).body("type", equalTo("urn:cchc:problem:occurrence-exists"));
        province.focal("tu-phap")
                .get("/api/v1/assignments/" + opened.path("id"))
                .then()
                .statusCode(200);
        JsonNode said =
                SpokenFacts.about(SpokenFacts.DEADLINES, opened.path("id"), 1).getLast();
        assertThat(said.at("/subject/title").asText()).isEqualTo("Kiểm tra – Đợt 1");
    }

    @Test
    void aCalendarPeriodMayLeaveItsDaysOutAndAnyOtherMayNot() {
        var base = of("Kiểm tra", "đột xuất").issued(province).share("tu-phap");
        CalendarPeriod quarter = Rhythm.QUARTER.beginningAfter(BusinessClock.today());
        String path = base.path() + "/occurrences";

        province.coordinator()
                .post(path, Map.of("period", quarter.label()))
                .then()
                .statusCode(201)
                .body("dueFrom", equalTo(quarter.first() + ""))
                .body("dueTo", equalTo(quarter.last() + ""));
        refused(path, Map.of("period", "Đợt 1"), "/from", "days-missing");
        refused(path, Map.of("period", "Đợt 1", "from", "2020-01-01", "to", "2020-01-31"), "/to", "in-the-past");
        refused(path, Map.of("period", "Đợt 1", "from", "2020-02-01", "to", "2020-01-31"), "/to", "period-order");
        refused(path, Map.of("period", "Đ".repeat(101)), "/period", "size");
    }

    @Test
    void datedWorkAndOccurrencesThemselvesDoNotComeAgain() {
        LocalDate to = BusinessClock.today().plusDays(5);
        var dated = of("Việc", BusinessClock.printed(to)).issued(province).share("tu-phap");
        var base = of("Việc", "đột xuất").issued(province).share("tu-phap");
        String occurrence = open(base, "Đợt 1", to).path("id");

        open(dated, "Đợt 1", to).then().statusCode(409).body("type", equalTo("urn:cchc:problem:does-not-recur"));
        open(new Issued.Share(occurrence), "Đợt 1a", to).then().statusCode(409);
    }

    @Test
    void aTasksOccurrenceOpensForEveryAgencyTheCallerDecidesOn() {
        province.group(
                "nhom",
                "Nhóm",
                List.of(
                        Map.of("agency", province.id("xa"), "from", Province.FIRST_DAY),
                        Map.of("agency", province.id("xa-khac"), "from", Province.FIRST_DAY)));
        Issued plan =
                Draft.of(province).task("Nhóm " + province.mark(), "đột xuất").issued(province);
        String task = Person.AUDITOR.get("/api/v1/tasks?plan=" + plan.id()).path("items[0].id");
        String path = "/api/v1/tasks/" + task + "/occurrences";
        Map<String, Object> first = Map.of("period", "Đợt 1", "from", "2020-01-01", "to", BusinessClock.today() + "");

        province.districtCoordinator("huyen")
                .post(path, first)
                .then()
                .statusCode(201)
                .body("opened", hasSize(1))
                .body("alreadyOpen", equalTo(0));
        province.coordinator()
                .post(path, first)
                .then()
                .statusCode(201)
                .body("opened", hasSize(1))
                .body("alreadyOpen", equalTo(1));
        Province.founded().coordinator().post(path, first).then().statusCode(403);
        province.coordinator()
                .post("/api/v1/tasks/" + plan.id() + "/occurrences", first)
                .then()
                .statusCode(404);
    }

    @Test
    void occurrencesAreSeenByWhoSeesTheBaseAndOpenedByWhoDecidesOnIt() {
        var base = of("Kiểm tra", "đột xuất").issued(province).share("tu-phap");
        LocalDate to = BusinessClock.today().plusDays(5);
        String path = base.path() + "/occurrences";

        province.focal("tu-phap").get(path).then().statusCode(200);
        province.focal("xa").get(path).then().statusCode(403);
        Province.founded().coordinator().get(path).then().statusCode(403);
        var strange = Province.founded().coordinator();
        strange.post(path, Map.of("period", "Đợt 1", "from", to + "", "to", to + ""))
                .then()
                .statusCode(403);
        province.districtCoordinator("huyen")
                .post(path, Map.of("period", "Đợt 1", "from", to + "", "to", to + ""))
                .then()
                .statusCode(403);
    }

    @Test
    void whoOnlyCoordinatesTheTaskSeesTheOccurrencesAndOpensNone() {
        var base = Draft.of(province)
                .task("Kiểm tra", province.name("tu-phap"), province.name("xa"), "đột xuất")
                .issued(province)
                .share("tu-phap");
        var partner = province.person("partner", "xa", "focal", "coordinator");
        LocalDate to = BusinessClock.today().plusDays(5);
        open(base, "Đợt 1", to).then().statusCode(201);

        partner.get(base.path() + "/occurrences").then().statusCode(200).body("items", hasSize(1));
        partner.post(base.path() + "/occurrences", Map.of("period", "Đợt 2", "from", to + "", "to", to + ""))
                .then()
                .statusCode(403);
    }

    @Test
    void aPlanThatIsOverOpensNothingAndAChangedDeadlineIsLookedAtAfresh() {
        var over = of("Việc", "Thường xuyên")
                .with("periodTo", "2020-12-31")
                .issued(province)
                .share("tu-phap");
        Issued changed = of("Việc", "theo lộ trình").issued(province);
        var base = changed.share("tu-phap");
        look();
        assertThat(periods(over)).isEmpty();
        assertThat(periods(base)).isEmpty();

        sql.update("""
                update plan.task set deadline_kind = 'ONGOING', deadline = jsonb_set(deadline, '{kind}', '"ONGOING"')
                where plan_id = ?""", UUID.fromString(changed.id()));
        look();
        assertThat(periods(base)).hasSize(1);
    }

    private void refused(String path, Map<String, ?> body, String pointer, String code) {
        province.coordinator()
                .post(path, body)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    private Response open(Issued.Share base, String period, LocalDate to) {
        return province.coordinator()
                .post(
                        base.path() + "/occurrences",
                        Map.of("period", period, "from", BusinessClock.today() + "", "to", to + ""));
    }

    private Response set(String path, String etag, String rhythm) {
        return set(province.coordinator(), path, etag, rhythm);
    }

    private static Response set(Person by, String path, String etag, String rhythm) {
        return by.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("rhythm", rhythm))
                .put(path);
    }

    private Draft of(String content, String deadline) {
        return Draft.of(province).task(content, province.name("tu-phap"), "", deadline);
    }

    private void look() {
        job.wake();
    }

    private static Response occurrences(Issued.Share base) {
        return Person.AUDITOR.get(base.path() + "/occurrences?limit=200");
    }

    private static List<String> periods(Issued.Share base) {
        return occurrences(base).then().statusCode(200).extract().path("items.period");
    }
}
