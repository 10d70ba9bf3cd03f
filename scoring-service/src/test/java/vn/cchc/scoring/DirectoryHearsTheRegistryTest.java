package vn.cchc.scoring;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryHearsTheRegistryTest {

    private static final String TYPE = "vn.cchc.plan.agency.v1";

    @Test
    void agencyGroupAndSuccessionReachTheDirectoryOnceHoweverOftenTheyAreSaid() throws IOException {
        say("so-noi-vu", "department");
        say("cac-so-ban-nganh", "group");
        say("0195214c-3f80-78bc-963c-82eee1873328", "succession-merge");
        say("so-noi-vu", "department");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/ops/v1/info")
                        .then()
                        .statusCode(200)
                        .body("counts.directoryAgencies", equalTo(1))
                        .body("counts.directoryGroups", equalTo(1))
                        .body("counts.directorySuccessions", equalTo(1)));
    }

    private static void say(String key, String example) throws IOException {
        String path = "/cchc/examples/" + TYPE + "/" + example + ".json";
        try (InputStream stream =
                Objects.requireNonNull(DirectoryHearsTheRegistryTest.class.getResourceAsStream(path), path)) {
            String payload = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            TestBus.say("cchc.plan.agencies.v1", key, UUID.randomUUID(), TYPE, payload);
        }
    }
}
