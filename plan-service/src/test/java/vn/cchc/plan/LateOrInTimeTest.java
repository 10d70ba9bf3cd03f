package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** What counts is when the finally confirmed submission was handed in, in Vietnam's days. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LateOrInTimeTest {

    private Province province;
    private LocalDate due;
    private Issued plan;

    @BeforeEach
    void aTaskDueInTwoDays() {
        province = Province.founded();
        due = BusinessClock.today().plusDays(2);
        plan = Draft.of(province)
                .task(province.name("tu-phap"), BusinessClock.printed(due))
                .issued(province);
    }

    @Test
    void handedInOnTheLastEveningAndConfirmedDaysLaterIsInTime() {
        var share = plan.share("tu-phap");
        BusinessClock.forwardTo(due.atTime(23, 58));
        share.submit(province.focal("tu-phap")).then().statusCode(200);
        BusinessClock.forwardTo(due.plusDays(5).atStartOfDay());

        share.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void handedInRightAfterMidnightIsLate() {
        var share = plan.share("tu-phap");
        BusinessClock.forwardTo(due.plusDays(1).atStartOfDay());
        Person.AUDITOR.get(share.path()).then().body("overdue", equalTo(true));
        share.submit(province.focal("tu-phap")).then().statusCode(200).body("overdue", equalTo(false));

        share.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE_LATE"));
    }

    @Test
    void handedInInTimeButReturnedAndHandedInAgainAfterTheLastDayIsLate() {
        var share = plan.share("tu-phap");
        share.submit(province.focal("tu-phap")).then().statusCode(200);
        BusinessClock.forwardTo(due.plusDays(1).atTime(8, 0));
        share.giveBack(province.coordinator()).then().statusCode(200).body("overdue", equalTo(true));
        share.submit(province.focal("tu-phap")).then().statusCode(200);

        share.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE_LATE"));
        province.leader()
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("DONE_LATE"));
    }

    @Test
    void whatHasNoLastDayIsNeverLate() {
        var ongoing = Draft.of(province)
                .task(province.name("tu-phap"), "Thường xuyên")
                .issued(province)
                .share("tu-phap");
        BusinessClock.forwardTo(due.plusDays(30).atStartOfDay());
        ongoing.submit(province.focal("tu-phap")).then().statusCode(200);

        ongoing.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE"));
    }
}
