package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** The board counts what its reader may see, as it stands now. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ProgressBoardTest {

    private static final String LONG_AGO = "ngày 01/02/2021";
    private static final String FAR_AWAY = "ngày 01/02/2090";

    private Province province;
    private Issued plan;

    /** Four shares: one handed in and confirmed in time, one long overdue, one reported on, one without a day. */
    @BeforeEach
    void fourSharesOfThreeAgencies() {
        province = Province.founded();
        plan = Draft.of(province)
                .task(province.name("tu-phap"), FAR_AWAY)
                .task(province.name("huyen"), LONG_AGO)
                .task(province.name("xa"), FAR_AWAY)
                .task(province.name("xa"), "Thường xuyên")
                .issued(province);
        Issued.Share done = plan.share("tu-phap");
        done.submit(province.focal("tu-phap")).then().statusCode(200);
        done.confirm(province.coordinator()).then().statusCode(200);
        plan.share("xa").report(province.focal("xa"), 40).then().statusCode(200);
    }

    private String of(String filter) {
        return "/api/v1/progress-board?plan=" + plan.id() + filter;
    }

    @Test
    void theTotalCountsEveryShareOnceByStateAndRatesOnlyWhatIsConfirmedOrOverdue() {
        province.leader()
                .get(of(""))
                .then()
                .statusCode(200)
                .body("total.total", equalTo(4))
                .body("total.done", equalTo(1))
                .body("total.inProgress", equalTo(1))
                .body("total.notStarted", equalTo(2))
                .body("total.overdue", equalTo(1))
                .body("total.onTime.numerator", equalTo(1))
                .body("total.onTime.denominator", equalTo(2))
                .body("total.onTime.percent", equalTo(50.00f))
                .body("truncated", equalTo(false))
                .body("trend", hasSize(12));
    }

    @Test
    void linesAddUpToTheTotalWhateverTheyStandFor() {
        for (String by : List.of("AGENCY", "FIELD", "PLAN", "SOURCE")) {
            Response board = province.leader().get(of("&by=" + by));
            List<Integer> totals = board.then().statusCode(200).extract().path("lines.counts.total");

            assertThat(totals.stream().mapToInt(Integer::intValue).sum()).as(by).isEqualTo(4);
        }
    }

    @Test
    void agenciesComeInTheOrderOfTheirIdsWithTodaysNames() {
        province.leader()
                .get(of("&by=AGENCY"))
                .then()
                .body("lines.key", contains(province.id("huyen"), province.id("tu-phap"), province.id("xa")))
                .body("lines[0].name", equalTo(province.name("huyen")));
    }

    @Test
    void aPlanIsCalledByItsTitleAndAFieldByItsName() {
        province.leader().get(of("&by=PLAN")).then().body("lines[0].name", equalTo("Kế hoạch thử"));
        province.leader().get(of("&by=FIELD")).then().body("lines[0].name", equalTo("thể chế"));
    }

    @Test
    void anAgencySeesItsOwnOnly() {
        province.focal("xa")
                .get(of(""))
                .then()
                .body("total.total", equalTo(2))
                .body("lines.key", contains(province.id("xa")));
    }

    @Test
    void aDistrictsCoordinatorSeesItsSubtreeOnly() {
        province.districtCoordinator("huyen").get(of("")).then().body("total.total", equalTo(3));
        province.districtCoordinator("huyen-khac").get(of("")).then().body("total.total", equalTo(0));
    }

    @Test
    void aFieldLeadSeesAllAgenciesInItsFieldAndNothingOfOthers() {
        Person lead = province.person("lead", "tu-phap", "field-lead"); // in charge of the field of all four
        Person other = province.person("lead", "noi-vu", "field-lead");
        lead.get(of("")).then().statusCode(200).body("total.total", equalTo(4));
        other.get(of("")).then().statusCode(200).body("total.total", equalTo(0));
    }

    @Test
    void filtersNarrowTheCountsAndTheTrendAlike() {
        province.leader().get(of("&agency=" + province.id("huyen"))).then().body("total.total", equalTo(1));
        province.leader().get(of("&year=2090")).then().body("total.total", equalTo(2));
        province.leader().get(of("&dueTo=2021-12-31")).then().body("total.overdue", equalTo(1));
        province.leader().get(of("&field=tthc")).then().body("total.total", equalTo(0));
        province.leader().get(of("&source=DIRECTIVE")).then().body("total.total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "integrator", "appraiser", "council-chair"})
    void whoHasNothingToDoWithWorkSeesNoBoard(String role) {
        province.person("other", "noi-vu", role).get(of("")).then().statusCode(403);
        province.person("other", "noi-vu", role)
                .get("/api/v1/progress-board/stream")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyWithoutATokenSeesIt() {
        Person.NOBODY.get(of("")).then().statusCode(401);
        Person.NOBODY.get("/api/v1/progress-board/stream").then().statusCode(401);
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        province.leader().get(of("&year=12")).then().statusCode(422);
    }
}
