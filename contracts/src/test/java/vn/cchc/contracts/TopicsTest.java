package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

    private static final Set<String> SERVICES =
            Set.of("plan-service", "report-service", "scoring-service", "notification-service");
    private static final String NINETY_DAYS = String.valueOf(90L * 24 * 60 * 60 * 1000);

    static Stream<JsonNode> everyTopic() {
        return StreamSupport.stream(Contract.yaml("topics.yaml").path("topics").spliterator(), false);
    }

    @Test
    void theTopicsAreThoseOfTheArchitecture() {
        assertThat(everyTopic().map(topic -> topic.path("name").asText()))
                .containsExactlyInAnyOrder(
                        "cchc.plan.agencies.v1",
                        "cchc.plan.posts.v1",
                        "cchc.plan.deadlines.v1",
                        "cchc.report.deadlines.v1",
                        "cchc.scoring.deadlines.v1",
                        "cchc.plan.observations.v1",
                        "cchc.report.observations.v1",
                        "cchc.scoring.observations.v1",
                        "cchc.plan.events.v1",
                        "cchc.report.events.v1",
                        "cchc.scoring.events.v1",
                        "cchc.notification.events.v1");
    }

    @ParameterizedTest
    @MethodSource("everyTopic")
    void aTopicStandsUnderTheNameOfItsOwner(JsonNode topic) {
        String owner = topic.path("owner").asText();
        String room = owner.substring(0, owner.length() - "-service".length());

        assertThat(SERVICES).contains(owner);
        assertThat(topic.path("name").asText()).matches("cchc\\." + room + "\\.[a-z]+\\.v[0-9]+");
        assertThat(Contract.texts(topic.path("carries"))).allMatch(type -> type.startsWith("vn.cchc." + room + "."));
        assertThat(SERVICES).containsAll(Contract.texts(topic.path("consumers")));
    }

    @ParameterizedTest
    @MethodSource("everyTopic")
    void aStateTopicIsCompactedAndAnEventTopicIsKeptNinetyDays(JsonNode topic) {
        JsonNode config = topic.path("config");
        String kind = topic.path("kind").asText();
        boolean event = topic.path("name").asText().endsWith(".events.v1");

        assertThat(kind).isEqualTo(event ? "event" : "state");
        assertThat(config.path("cleanup.policy").asText()).isEqualTo(event ? "delete" : "compact");
        assertThat(config.path("retention.ms").asText()).isEqualTo(event ? NINETY_DAYS : "");
    }

    @ParameterizedTest
    @MethodSource("everyTopic")
    void onlyTheAgenciesAreInOneOrder(JsonNode topic) {
        boolean agencies = topic.path("name").asText().equals("cchc.plan.agencies.v1");

        assertThat(topic.path("partitions").asInt()).isEqualTo(agencies ? 1 : 6);
    }
}
