package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Who listens hears what changes in its scope, once it is committed, and misses nothing while it was away. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ProgressStreamTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<Listener> listeners = new ArrayList<>();
    private Province province;
    private Issued plan;

    @BeforeEach
    void aPlanWithTwoAgencies() {
        province = Province.founded();
        plan = Draft.of(province)
                .task(province.name("tu-phap"), "ngày 01/02/2090")
                .task(province.name("huyen"), "ngày 01/02/2090")
                .issued(province);
    }

    @AfterEach
    void everybodyHangsUp() {
        listeners.forEach(Listener::close);
    }

    private Listener listens(Person person, String lastEventId) {
        Listener listener = Listener.of(person, lastEventId);
        listeners.add(listener);
        return listener;
    }

    private void reports(String agency, int percent) {
        plan.share(agency).report(province.focal(agency), percent).then().statusCode(200);
    }

    @Test
    void theLeaderHearsEveryAgencyAndAnAgencyOnlyItself() {
        Listener leader = listens(province.leader(), "");
        Listener agency = listens(province.focal("tu-phap"), "");

        reports("tu-phap", 10);
        reports("huyen", 20);

        await().atMost(SOON)
                .until(() -> leader.heard(plan.shares("tu-phap").getFirst())
                        && leader.heard(plan.shares("huyen").getFirst()));
        await().atMost(SOON).until(() -> agency.heard(plan.shares("tu-phap").getFirst()));
        assertThat(agency.heard(plan.shares("huyen").getFirst())).isFalse();
    }

    @Test
    void whoComesBackWithTheLastIdHearsWhatHappenedMeanwhile() {
        Listener before = listens(province.focal("tu-phap"), "");
        reports("tu-phap", 10);
        await().atMost(SOON).until(() -> !before.lastId().isEmpty());
        before.close();

        reports("tu-phap", 30);

        Listener after = listens(province.focal("tu-phap"), before.lastId());
        await().atMost(SOON).until(() -> after.said("\"percent\":30"));
        assertThat(after.said("event:reset")).isFalse();
    }

    @Test
    void whoWasAwayLongerThanTheLogIsKeptIsToldToReadTheBoardAgain() {
        Listener late = listens(province.focal("tu-phap"), "1.1");

        await().atMost(SOON).until(() -> late.said("reset"));
    }

    @Test
    void aPlaceThatIsNoneOfOursIsRefused() {
        province.leader()
                .asks()
                .header("Last-Event-ID", "yesterday")
                .get("/api/v1/progress-board/stream")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyHoldsMoreThanFiveStreams() {
        Person focal = province.focal("huyen");
        for (int i = 0; i < 5; i++) {
            listens(focal, "");
        }

        focal.get("/api/v1/progress-board/stream").then().statusCode(503);
    }
}
