package vn.cchc.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import vn.cchc.platform.testing.TestBus;

/** A round's lost points as scoring-service says them, made from the golden example, with a round of its own. */
final class LostPointsSaid {

    private static final String TOPIC = "cchc.scoring.events.v1";
    private static final String TYPE = "vn.cchc.scoring.lost-points-identified.v1";
    private static final String DRAFTS = "/api/v1/remediation-drafts";

    private final String round = UUID.randomUUID().toString();
    private final ObjectNode event;

    private LostPointsSaid(String agency) {
        event = (ObjectNode) SpokenFacts.json(example());
        event.put("roundId", round);
        ((ObjectNode) event.get("subject")).put("agency", agency);
    }

    /** The 21 criteria of the example, lost by that agency. */
    static LostPointsSaid of(String agency) {
        return new LostPointsSaid(agency);
    }

    LostPointsSaid only(String... codes) {
        ArrayNode criteria = (ArrayNode) event.get("criteria");
        for (int i = criteria.size() - 1; i >= 0; i--) {
            if (!List.of(codes).contains(criteria.get(i).path("code").asText())) {
                criteria.remove(i);
            }
        }
        return this;
    }

    LostPointsSaid version(int version) {
        event.put("version", version);
        return this;
    }

    LostPointsSaid lost(String code, String lost) {
        criterion(code).put("lost", lost);
        return this;
    }

    LostPointsSaid titled(String code, String title) {
        criterion(code).put("title", title);
        return this;
    }

    LostPointsSaid renamed(String code, String other) {
        criterion(code).put("code", other);
        return this;
    }

    private ObjectNode criterion(String code) {
        for (JsonNode criterion : event.get("criteria")) {
            if (criterion.path("code").asText().equals(code)) {
                return (ObjectNode) criterion;
            }
        }
        throw new IllegalArgumentException(code);
    }

    LostPointsSaid said() {
        return said(UUID.randomUUID());
    }

    LostPointsSaid said(UUID eventId) {
        TestBus.say(TOPIC, round, eventId, TYPE, event.toString());
        return this;
    }

    /** The path of the draft that came of it, once it fits. */
    String draft(Person reader, Predicate<JsonNode> fits) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> drafts(reader).stream()
                                .map(draft -> DRAFTS + "/" + draft.path("id").asText())
                                .filter(path -> fits.test(read(reader, path)))
                                .findFirst()
                                .orElse(""),
                        path -> !path.isEmpty());
    }

    String draft(Person reader) {
        return draft(reader, draft -> true);
    }

    /** The drafts of this round in the reader's list. */
    List<JsonNode> drafts(Person reader) {
        JsonNode page = read(reader, DRAFTS + "?limit=200");
        return page.path("items")
                .valueStream()
                .filter(draft -> draft.path("roundId").asText().equals(round))
                .toList();
    }

    static JsonNode read(Person reader, String path) {
        return SpokenFacts.json(
                reader.get(path).then().statusCode(200).extract().asString());
    }

    static JsonNode row(JsonNode draft, String code) {
        return draft.path("rows")
                .valueStream()
                .filter(row -> row.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    String round() {
        return round;
    }

    private static String example() {
        String name = "/cchc/examples/" + TYPE + "/lam-dong-2020.json";
        try (InputStream in = LostPointsSaid.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
