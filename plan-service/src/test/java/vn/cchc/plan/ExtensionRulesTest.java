package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.cchc.plan.Relief.decide;
import static vn.cchc.plan.Relief.id;
import static vn.cchc.plan.Relief.location;
import static vn.cchc.plan.Relief.pointed;
import static vn.cchc.plan.Relief.wish;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Lateness counts against the new day, nobody grants their own wish, and everything can be found again. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ExtensionRulesTest {

    private Province province;
    private LocalDate due;
    private Issued plan;
    private Issued.Share share;

    @BeforeEach
    void aTaskDueInTwoDays() {
        province = Province.founded();
        due = BusinessClock.today().plusDays(2);
        plan = Draft.of(province)
                .task(province.name("tu-phap"), BusinessClock.printed(due))
                .issued(province);
        share = plan.share("tu-phap");
    }

    @Test
    void decidedAfterTheWorkWasHandedInItStillCountsButNotAfterItWasConfirmed() {
        String path = asked(due.plusDays(7));
        share.submit(province.focal("tu-phap"));
        decide(province.coordinator(), path, Map.of("granted", true, "reason", "Đồng ý"))
                .then()
                .statusCode(200);
        share.giveBack(province.coordinator());
        String late = asked(due.plusDays(9));
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE"));

        decide(province.coordinator(), late, Map.of("granted", true, "reason", "x"))
                .then()
                .statusCode(409);
        decide(province.coordinator(), late, Map.of("granted", false, "reason", "Đã xong"))
                .then()
                .statusCode(200);
    }

    @Test
    void askedAfterTheDayItSaysSoAndTheWorkIsInTimeAgainByTheNewDay() {
        BusinessClock.forwardTo(due.plusDays(1).atTime(8, 0));
        Person.AUDITOR.get(share.path()).then().body("overdue", equalTo(true));
        pointed(ask(due.minusDays(3)), "/to");
        String path = asked(BusinessClock.today().plusDays(1));
        Person.AUDITOR.get(path).then().body("late", equalTo(true));
        decide(province.coordinator(), path, Map.of("granted", true, "reason", "Đồng ý"))
                .then()
                .statusCode(200);

        Person.AUDITOR.get(share.path()).then().body("overdue", equalTo(false));
        share.submit(province.focal("tu-phap"));
        share.confirm(province.coordinator()).then().body("state", equalTo("DONE"));
    }

    @Test
    void nobodyGrantsWhatTheyAskedForOrTheirOwnAgencysThatTheyHadAHandIn() {
        var own = Draft.of(province)
                .task(province.name("noi-vu"), BusinessClock.printed(due))
                .issued(province)
                .share("noi-vu");
        Person both = province.person("both", "noi-vu", "focal", "coordinator");
        String path = location(both.post(own.path() + "/extension-requests", wish(due.plusDays(7))));

        decide(both, path, Map.of("granted", true, "reason", "x"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:four-eyes"));
        decide(province.coordinator(), path, Map.of("granted", true, "reason", "Đồng ý"))
                .then()
                .statusCode(200);
        own.submit(province.focal("noi-vu"));
        own.confirm(province.coordinator()).then().statusCode(403).body("type", equalTo("urn:cchc:problem:four-eyes"));
    }

    @Test
    void listsAreNarrowedPagedAndNewestFirst() {
        String first = id(asked(due.plusDays(3)));
        province.focal("tu-phap").step("/api/v1/extension-requests/" + first + "/withdrawals", "\"0\"");
        String second = id(asked(due.plusDays(4)));
        String byPlan = "/api/v1/extension-requests?plan=" + plan.id();

        Response page = Person.AUDITOR.get(byPlan + "&limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);
        Person.AUDITOR
                .get(byPlan + "&limit=1&cursor=" + page.path("next"))
                .then()
                .body("items.id", equalTo(List.of(first)));
        Person.AUDITOR.get(byPlan + "&state=REQUESTED").then().body("items.id", equalTo(List.of(second)));
        Person.AUDITOR.get(byPlan + "&field=the-che").then().body("items.size()", equalTo(2));
        Person.AUDITOR.get(byPlan + "&agency=" + province.id("xa")).then().body("items.size()", equalTo(0));
    }

    @Test
    void askingAndDecidingAreAudited() {
        String path = asked(due.plusDays(3));
        decide(province.coordinator(), path, Map.of("granted", true, "reason", "x"));

        Person.AUDITOR
                .get("/ops/v1/audit?entityType=extension-request&entityId=" + id(path))
                .then()
                .body("items.action", hasItem("extension-requested"))
                .body("items.action", hasItem("extension-granted"));
        Person.AUDITOR
                .get("/ops/v1/audit?entityType=assignment&entityId=" + share.id())
                .then()
                .body("items.action", hasItem("assignment-due-moved"));
    }

    private String asked(LocalDate to) {
        return location(ask(to));
    }

    private Response ask(LocalDate to) {
        return province.focal("tu-phap").post(share.path() + "/extension-requests", wish(to));
    }
}
