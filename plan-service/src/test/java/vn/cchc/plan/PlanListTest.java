package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** How plans are found, and which serve which. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanListTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void aPlanServesOneThatReachesFurtherAndNeverItself() {
        Person coordinator = province.coordinator();
        String programme = Paper.by(coordinator, province.id("tinh"))
                .with("kind", "PROGRAMME")
                .drafted();
        String annual = Paper.by(coordinator, province.id("tinh"))
                .with("parent", Paper.id(programme))
                .drafted();
        String second = Paper.by(coordinator, province.id("tinh"))
                .with("parent", Paper.id(annual))
                .drafted();

        Paper.patch(coordinator, annual, Map.of("parent", Paper.id(second)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("parent-cycle"));
        Paper.patch(coordinator, programme, Map.of("parent", Paper.id(annual)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("parent-kind"));
        coordinator
                .get("/api/v1/plans?parent=" + Paper.id(programme))
                .then()
                .body("items.id", contains(Paper.id(annual)));
    }

    @Test
    void plansAreFoundByWordsWithoutAccentsByYearKindAndIssuerAndSortedByDay() {
        String mark = "Đặc biệt " + province.mark();
        Person coordinator = province.coordinator();
        String older = Paper.by(coordinator, province.id("tinh"))
                .with("title", "Kế hoạch " + mark)
                .with("issuedOn", "2024-02-01")
                .drafted();
        String newer = Paper.by(coordinator, province.id("tinh"))
                .with("title", "Chương trình " + mark)
                .with("kind", "PROGRAMME")
                .with("periodTo", "2030-12-31")
                .with("issuedOn", "2024-03-01")
                .drafted();
        found("text=dac biet " + province.mark(), newer, older);
        found("text=KE HOACH DAC " + province.mark(), older);
        found("sort=issuedOn&issuer=" + province.id("tinh"), older, newer);
        found("sort=-issuedOn&year=2024", newer, older);
        found("year=2029", newer);
        found("year=2023");
        found("kind=ANNUAL", older);
        Response page = coordinator.get("/api/v1/plans?limit=1&sort=issuedOn");
        coordinator
                .get("/api/v1/plans?limit=1&sort=issuedOn&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(Paper.id(newer)))
                .body("next", nullValue());
        coordinator.get("/api/v1/plans?sort=title").then().statusCode(400);
    }

    private void found(String query, String... plans) {
        List<String> ids = Arrays.stream(plans).map(Paper::id).toList();
        province.coordinator()
                .get("/api/v1/plans?" + query)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids))
                .body("items.title", not(hasItem("Kế hoạch thử")));
    }
}
