package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Relief.decide;
import static vn.cchc.plan.Relief.location;
import static vn.cchc.plan.Relief.pointed;
import static vn.cchc.plan.Relief.wish;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** More time is asked for by the agency and granted or refused by the coordinator, once. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ExtensionTest {

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
    void grantedItMovesTheLastDayAndTheDeadlineOnTheBus() {
        String before = share.etag();
        String path = asked(due.plusDays(10));
        decide(
                        province.coordinator(),
                        path,
                        Map.of("granted", true, "to", due.plusDays(5).toString(), "reason", "Đồng ý 5 ngày"))
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("late", equalTo(false))
                .body("granted", equalTo(due.plusDays(5).toString()));

        assertThat(share.etag()).isNotEqualTo(before);
        Person.AUDITOR
                .get(share.path())
                .then()
                .body("dueTo", equalTo(due.plusDays(5).toString()))
                .body("steps.action", equalTo(List.of("DUE", "EXTENSION_REQUEST")));
        JsonNode said = SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 2).getLast();
        assertThat(said.path("to").asText()).isEqualTo(due.plusDays(5).toString());
        assertThat(said.path("state").asText()).isEqualTo("OPEN");
        assertThat("\"" + said.path("version").asText() + "\"").isEqualTo(share.etag());
    }

    @Test
    void withoutAnotherDayTheWantedOneIsGranted() {
        decide(province.coordinator(), asked(due.plusDays(7)), Map.of("granted", true, "reason", "Đồng ý"));

        Person.AUDITOR
                .get(share.path())
                .then()
                .body("dueTo", equalTo(due.plusDays(7).toString()));
    }

    @Test
    void refusedTheDayStaysAndTheHistorySaysSo() {
        decide(province.coordinator(), asked(due.plusDays(7)), Map.of("granted", false, "reason", "Không"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision", equalTo("Không"));

        Person.AUDITOR
                .get(share.path())
                .then()
                .body("dueTo", equalTo(due.toString()))
                .body("steps[0].action", equalTo("EXTENSION_REFUSED"));
        asked(due.plusDays(3));
    }

    @Test
    void oneRequestWaitsAtATimeUntilItIsDecidedOrWithdrawn() {
        String path = asked(due.plusDays(7));
        ask(due.plusDays(8)).then().statusCode(409).body("type", equalTo("urn:cchc:problem:extension-pending"));
        province.head("tu-phap")
                .step(path + "/withdrawals", "\"0\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        decide(province.coordinator(), path, Map.of("granted", true, "reason", "x"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:illegal-transition"));
        asked(due.plusDays(8));
    }

    @Test
    void theNewDayMustBeLaterAndNotPast() {
        pointed(ask(due), "/to");
        pointed(ask(due.minusDays(1)), "/to");
        pointed(province.focal("tu-phap").post(share.path() + "/extension-requests", Map.of("reason", "x")), "/to");
        String path = asked(due.plusDays(7));
        pointed(
                decide(province.coordinator(), path, Map.of("granted", true, "to", due.toString(), "reason", "x")),
                "/to");
        pointed(
                decide(
                        province.coordinator(),
                        path,
                        Map.of("granted", false, "to", due.plusDays(1).toString(), "reason", "x")),
                "/to");
    }

    @Test
    void whatIsHandedInOrHasNoDayIsNotExtended() {
        share.submit(province.focal("tu-phap"));
        ask(due.plusDays(7)).then().statusCode(409).body("type", equalTo("urn:cchc:problem:illegal-transition"));
        var undated = Draft.of(province)
                .task(province.name("xa"), "Thường xuyên")
                .issued(province)
                .share("xa");
        province.focal("xa")
                .post(undated.path() + "/extension-requests", wish(due.plusDays(7)))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:cchc:problem:no-due-day"));
    }

    private String asked(LocalDate to) {
        return location(ask(to));
    }

    private Response ask(LocalDate to) {
        return province.focal("tu-phap").post(share.path() + "/extension-requests", wish(to));
    }
}
