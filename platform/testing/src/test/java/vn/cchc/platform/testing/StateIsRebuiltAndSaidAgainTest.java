package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.toy.ParcelRepublisher;
import vn.cchc.platform.testing.toy.ParcelTopics;

@QuarkusTest
@WithTestResource(RealParts.class)
class StateIsRebuiltAndSaidAgainTest {

    @Inject
    Effects effects;

    @Inject
    Sql sql;

    private static void say(String id, long version) {
        String payload = """
                {"id": "%s", "version": %d}""".formatted(id, version);
        TestBus.say(ParcelTopics.STATES, id, UUID.randomUUID(), "vn.cchc.toy.told.v1", payload);
    }

    private long version(String id) {
        return effects.count("select coalesce(max(version), 0) as count from toy.state where id = ?", id);
    }

    @Test
    void aRebuiltProjectionHoldsTheLatestVersionsAgain() {
        String id = Toy.unique("state");
        say(id, 3);
        say(id, 2); // older, said late: ignored
        say(id, 5);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(version(id)).isEqualTo(5));
        say(id, 4);
        sql.update("update toy.state set version = 99 where id = ?", id); // a projection gone wrong
        int count = Toy.admin()
                .body("{\"projection\": \"toy-states\"}")
                .post("/ops/v1/rebuilds")
                .then()
                .statusCode(200)
                .extract()
                .path("count");
        assertThat(count).isGreaterThanOrEqualTo(4);
        assertThat(version(id)).isEqualTo(5);
        Toy.problem(
                Toy.admin()
                        .body("{\"projection\": \"nobody\"}")
                        .post("/ops/v1/rebuilds")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void presentStateIsSaidAgainOnRequest() {
        for (int i = 0; i < 3; i++) {
            Toy.admin()
                    .body(Toy.parcel(ParcelRepublisher.TITLE))
                    .post(Toy.PARCELS)
                    .then()
                    .statusCode(201);
        }
        String request = "{\"topic\": \"" + ParcelTopics.STATE_SAID + "\"}";
        Toy.admin()
                .body(request)
                .post("/ops/v1/republish")
                .then()
                .statusCode(200)
                .body("count", equalTo(3));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(TestBus.all(ParcelTopics.STATE_SAID)).hasSize(3));
        Toy.problem(
                Toy.admin()
                        .body("{\"topic\": \"cchc.plan.events.v1\"}")
                        .post("/ops/v1/republish")
                        .then(),
                404,
                "not-found");
    }
}
