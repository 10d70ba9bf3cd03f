package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import vn.cchc.platform.testing.TestBus;
import vn.cchc.platform.testing.TestBus.Heard;

/** What the service says on the real bus, and whether it is as the contracts have it. */
final class SpokenFacts {

    static final String DEADLINES = "cchc.plan.deadlines.v1";
    static final String EVENTS = "cchc.plan.events.v1";
    static final String AGENCIES = "cchc.plan.agencies.v1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private SpokenFacts() {}

    /** What was said of that key, once at least so much was. */
    static List<JsonNode> about(String topic, String key, int atLeast) {
        return heard(topic, heard -> key.equals(heard.key()), atLeast).stream()
                .map(heard -> json(heard.payload()))
                .toList();
    }

    /** Every fitting event, once there are enough. */
    static List<Heard> heard(String topic, Predicate<Heard> fitting, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> TestBus.all(topic).stream().filter(fitting).toList(), heard -> heard.size() >= atLeast);
    }

    /** Fails unless the payload is what the contracts' schema for its type demands, formats included. */
    static void assertAsContracted(Heard heard) {
        String type = Objects.requireNonNull(heard.type());
        String name = switch (type) {
            case "vn.cchc.plan.deadline.v1" -> "deadline-fact";
            case "vn.cchc.plan.agency.v1" -> "agency-fact";
            case "vn.cchc.plan.observation.v1" -> "observation-fact";
            default -> type.replaceAll("^vn\\.cchc\\.plan\\.|\\.v1$", "");
        };
        var schema = SCHEMAS.getSchema(resource("/cchc/schemas/" + name + ".schema.json"), InputFormat.JSON);
        assertThat(schema.validate(
                        heard.payload(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as("%s %s", type, heard.payload())
                .isEmpty();
    }

    static JsonNode json(String payload) {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = SpokenFacts.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
