package vn.cchc.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.Looked;
import vn.cchc.notification.support.MailParts;
import vn.cchc.notification.support.Province;
import vn.cchc.notification.support.SaidDeadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class RemindersTest {

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    private Province province;
    private LocalDate today;

    @BeforeEach
    void aProvinceAndAMorning() {
        province = Province.proclaimed(directory, wire);
        today = Http.nextMorning();
    }

    @Test
    void theSameDeadlineSaidAgainAndAgainIsRemindedOfOnce() {
        String focal = province.person("focal", province.department(), "vi");
        SaidDeadline deadline = province.deadline(province.department(), today.plusDays(3));
        UUID event = UUID.randomUUID();
        deadline.openAs(event, 0).openAs(event, 0).openAs(event, 0).open(0);
        looked.at(deadline, 0);
        deadline.open(1);
        looked.at(deadline, 1);

        assertThat(sentRungs()).containsExactly("D-3");
        assertThat(Http.inboxRungs(focal)).containsExactly("D-3");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(said(deadline))
                        .singleElement()
                        .satisfies(fact -> assertThat(fact)
                                .contains(
                                        entry("rung", "D-3"),
                                        entry("recipient", focal),
                                        entry("agency", province.department()))));
    }

    @Test
    void afterAClockJumpOnlyTheLatestRungIsToldAndTheOthersAreSkippedAsStale() {
        String focal = province.person("focal", province.department(), "vi");
        province.person("head", province.department(), "vi");
        province.person("coordinator", province.standing(), "en");
        province.person("coordinator", province.district(), "vi");
        LocalDate lastDay = today.plusDays(20);
        SaidDeadline deadline =
                province.deadline(province.department(), lastDay).open(0);
        looked.at(deadline, 0);
        assertThat(Http.reminders(province.department())).isEmpty();

        Http.moveTo(lastDay.minusDays(2).atTime(9, 0));
        looked.at(deadline, 0);
        assertThat(sentRungs()).containsExactly("D-3");
        assertThat(staleRungs()).containsExactlyInAnyOrder("D-15", "D-7");
        assertThat(Http.as(focal, null, "focal")
                        .get("/api/v1/inbox")
                        .path("items[0].textVi")
                        .toString())
                .as("what is said is true on the day it is said")
                .isEqualTo("Còn 2 ngày: " + SaidDeadline.TITLE);

        Http.moveTo(lastDay.plusDays(8).atTime(9, 0));
        looked.at(deadline, 0);
        assertThat(sentTo("D+7"))
                .as("escalated to the coordinator in whose subtree the agency stands, no other")
                .containsExactlyInAnyOrder(
                        province.user("focal", province.department()),
                        province.user("head", province.department()),
                        province.user("coordinator", province.standing()));
        assertThat(staleRungs()).containsExactlyInAnyOrder("D-15", "D-7", "D-1", "D0", "D+1", "D+3");
    }

    @Test
    void aDeadlineThatIsMetIsNotRemindedOfAnyMore() {
        province.person("focal", province.department(), "vi");
        LocalDate lastDay = today.plusDays(3);
        SaidDeadline met = province.deadline(province.department(), lastDay).open(0);
        SaidDeadline open = province.deadline(province.department(), lastDay).open(0);
        looked.at(met, 0);
        looked.at(open, 0);
        met.met(1);
        looked.at(met, 1);

        Http.moveTo(lastDay.plusDays(8).atTime(9, 0));
        looked.at(open, 0);
        assertThat(rungsOf(open)).contains("D+7");
        assertThat(rungsOf(met)).containsExactly("D-3");
    }

    @Test
    void anOlderVersionSaidLateChangesNothing() {
        province.person("focal", province.department(), "vi");
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(3)).met(5);
        looked.at(deadline, 5);
        SaidDeadline other =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        deadline.open(4);
        looked.at(other, 0);
        Http.moveTo(today.plusDays(1).atTime(9, 0));
        looked.at(deadline, 5);
        assertThat(rungsOf(deadline)).isEmpty();
    }

    @Test
    void anExtendedDeadlineHasALadderOfItsOwn() {
        province.person("focal", province.department(), "vi");
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(deadline, 0);
        deadline.openUntil(today.plusDays(30), 1);
        looked.at(deadline, 1);
        Http.moveTo(today.plusDays(27).atTime(9, 0));
        looked.at(deadline, 1);
        assertThat(sentRungs()).containsExactly("D-3", "D-3");
    }

    @Test
    void aRoleNobodyHoldsIsDecidedAndVisible() {
        SaidDeadline deadline =
                province.deadline(province.district(), today.plusDays(3)).open(0);
        looked.at(deadline, 0);
        assertThat(Http.reminders(province.district()))
                .filteredOn(reminder -> "NO_RECIPIENT".equals(reminder.get("reason")))
                .singleElement()
                .satisfies(
                        reminder -> assertThat(reminder).contains(entry("state", "SKIPPED"), entry("role", "focal")));
    }

    @Test
    void whatIsComingAndWhatIsLateAreCountedApart() {
        province.person("focal", province.department(), "vi");
        province.person("head", province.department(), "vi");
        SaidDeadline coming =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        SaidDeadline late =
                province.deadline(province.department(), today.minusDays(90)).open(0);
        looked.at(coming, 0);
        looked.at(late, 0);

        List<Map<String, Object>> counts = Http.as("focal.elsewhere", province.committee(), "focal")
                .get("/api/v1/reminders/summary")
                .path("items");
        assertThat(counts).as("an officer of another agency sees none of it").isEmpty();
        counts = Http.as("coordinator", province.standing(), "coordinator")
                .queryParam("day", today.toString())
                .get("/api/v1/reminders/summary")
                .path("items");
        assertThat(counts)
                .extracting(
                        count -> count.get("dueDay"),
                        count -> count.get("upcoming"),
                        count -> count.get("overdue"),
                        count -> count.get("skipped"))
                .containsExactly(
                        tuple(today.minusDays(90).toString(), 0, 2, 8),
                        tuple(today.plusDays(3).toString(), 1, 0, 2));
    }

    @Test
    void aRebuildReadsTheDeadlinesAgainAndTellsNobodyTwice() {
        String focal = province.person("focal", province.department(), "vi");
        SaidDeadline deadline =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(deadline, 0);
        List<Map<String, Object>> before = Http.reminders(province.department());

        int read = Http.asAdmin()
                .body(Map.of("projection", "deadlines"))
                .post("/ops/v1/rebuilds")
                .then()
                .statusCode(200)
                .extract()
                .path("count");

        assertThat(read).isPositive();
        looked.at(deadline, 0);
        assertThat(Http.reminders(province.department())).isEqualTo(before).isNotEmpty();
        assertThat(Http.inboxRungs(focal)).containsExactly("D-3");
    }

    private List<String> sentRungs() {
        return rungs(reminder -> "SENT".equals(reminder.get("state")));
    }

    private List<String> staleRungs() {
        return rungs(reminder -> "STALE".equals(reminder.get("reason")));
    }

    private List<String> rungsOf(SaidDeadline deadline) {
        return rungs(reminder ->
                "SENT".equals(reminder.get("state")) && deadline.id().equals(reminder.get("deadlineId")));
    }

    private List<String> sentTo(String rung) {
        return Http.reminders(province.department()).stream()
                .filter(reminder -> "SENT".equals(reminder.get("state")) && rung.equals(reminder.get("rung")))
                .map(reminder -> String.valueOf(reminder.get("recipient")))
                .toList();
    }

    private List<String> rungs(Predicate<Map<String, Object>> which) {
        return Http.reminders(province.department()).stream()
                .filter(which)
                .map(reminder -> String.valueOf(reminder.get("rung")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> said(SaidDeadline deadline) {
        return TestBus.all("cchc.notification.events.v1").stream()
                .filter(heard -> "vn.cchc.notification.reminder-sent.v1".equals(heard.type()))
                .map(heard -> (Map<String, Object>) wire.read(heard.payload(), Map.class))
                .filter(fact -> deadline.id().equals(fact.get("deadlineId")))
                .toList();
    }
}
