package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.toy.ParcelTopics;

@SuppressWarnings("try") // an outage lasts as long as its block, nobody has to speak to it
@QuarkusTest
@WithTestResource(RealParts.class)
class OutagesAreSurvivedTest {

    private static final Duration LONG = Duration.ofSeconds(45);

    @Inject
    Effects effects;

    private static String keep() {
        return Toy.admin()
                .body(Toy.parcel(Toy.unique("outage")))
                .post(Toy.PARCELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void assertSaidOnce(String id) {
        await().atMost(LONG)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(TestBus.all(ParcelTopics.SAID))
                        .filteredOn(event -> id.equals(event.key()))
                        .hasSize(1));
    }

    @Test
    void withoutItsDatabaseTheServiceSaysSoAndRecoversByItself() {
        String early = keep();
        try (Outage down = Outage.ofDatabase()) {
            Toy.problem(Toy.admin().get(Toy.PARCELS).then(), 503, "unavailable").header("Retry-After", "2");
            Toy.problem(Toy.admin().body(Toy.parcel("x")).post(Toy.PARCELS).then(), 503, "unavailable");
            given().get("/q/health/live").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(503);
        }
        await().atMost(LONG)
                .untilAsserted(() -> Toy.admin().get(Toy.PARCELS).then().statusCode(200));
        assertSaidOnce(early);
        assertSaidOnce(keep());
        String heard = Toy.unique("heard");
        Effects.say(UUID.randomUUID().toString(), heard, "KEEP");
        await().atMost(LONG).untilAsserted(() -> assertThat(effects.of(heard)).isEqualTo(1));
        await().atMost(LONG)
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void withoutTheBrokerWorkGoesOnAndIsSaidLater() {
        String id;
        try (Outage down = Outage.ofBroker()) {
            id = keep();
            await().atMost(LONG)
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
            Toy.admin().get(Toy.PARCELS + "/" + id).then().statusCode(200);
        }
        assertSaidOnce(id);
        String heard = Toy.unique("heard");
        Effects.say(UUID.randomUUID().toString(), heard, "KEEP");
        await().atMost(LONG).untilAsserted(() -> assertThat(effects.of(heard)).isEqualTo(1));
    }
}
