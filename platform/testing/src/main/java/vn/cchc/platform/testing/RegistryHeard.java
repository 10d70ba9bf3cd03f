package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/** That a service's directory hears the registry: every service that keeps one proves it in the same words. */
public final class RegistryHeard {

    private static final String TOPIC = "cchc.plan.agencies.v1";
    private static final String TYPE = "vn.cchc.plan.agency.v1";

    private RegistryHeard() {}

    private static final String POSTS = "cchc.plan.posts.v1";
    private static final String POST = "vn.cchc.plan.post.v1";

    /** An agency, a group, a succession and a post of the contracts' examples are counted once, however often said. */
    public static void assertAgencyGroupAndSuccessionReachTheDirectory() {
        say("so-noi-vu", "department");
        say("cac-so-ban-nganh", "group");
        say("0195214c-3f80-78bc-963c-82eee1873328", "succession-merge");
        say("so-noi-vu", "department");
        say(POSTS, POST, "0195214c-3f80-78bc-963c-82eee1873401", "head");
        say(POSTS, POST, "0195214c-3f80-78bc-963c-82eee1873401", "head");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/ops/v1/info")
                        .then()
                        .statusCode(200)
                        .body("counts.directoryAgencies", equalTo(1))
                        .body("counts.directoryGroups", equalTo(1))
                        .body("counts.directorySuccessions", equalTo(1))
                        .body("counts.directoryPosts", equalTo(1)));
    }

    private static void say(String key, String example) {
        say(TOPIC, TYPE, key, example);
    }

    private static void say(String topic, String type, String key, String example) {
        String path = "/cchc/examples/" + type + "/" + example + ".json";
        try (InputStream stream = Objects.requireNonNull(RegistryHeard.class.getResourceAsStream(path), path)) {
            String payload = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            TestBus.say(topic, key, UUID.randomUUID(), type, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
