package vn.cchc.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MetricsTest {

    private static final Set<String> PRODUCERS = Set.of("plan-service", "report-service", "scoring-service");
    private static final Set<String> PERIODS = Set.of("YEAR", "QUARTER", "WINDOW");

    static Stream<JsonNode> everyMetric() {
        return StreamSupport.stream(
                Contract.yaml("metrics.yaml").path("metrics").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void aMetricSaysWhatItIsInBothLanguagesAndWhoMeasuresIt(JsonNode metric) {
        String code = metric.path("code").asText();

        assertThat(code).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(metric.at("/name/vi").asText()).as(code).isNotBlank();
        assertThat(metric.at("/name/en").asText()).as(code).isNotBlank();
        assertThat(metric.path("unit").asText()).as(code).isNotBlank();
        assertThat(metric.path("source").asText()).as(code).isNotBlank();
        assertThat(metric.at("/grain/agency").asText()).as(code).isNotBlank();
        assertThat(metric.at("/grain/scope").asText()).as(code).isNotBlank();
        assertThat(PERIODS).as(code).containsAll(Contract.texts(metric.at("/grain/period")));
        assertThat(Contract.texts(metric.at("/grain/period"))).as(code).isNotEmpty();
        assertThat(PRODUCERS).as(code).contains(metric.path("producer").asText());
    }

    @ParameterizedTest
    @MethodSource("everyMetric")
    void aMetricIsARatioOfTwoThingsOrACountOfOne(JsonNode metric) {
        boolean ratio = metric.hasNonNull("numerator") && metric.hasNonNull("denominator");
        boolean half = metric.hasNonNull("numerator") != metric.hasNonNull("denominator");

        assertThat(half).isFalse();
        assertThat(ratio).isNotEqualTo(metric.hasNonNull("value"));
    }

    @Test
    void noCodeStandsForTwoThings() {
        assertThat(everyMetric().map(metric -> metric.path("code").asText())).doesNotHaveDuplicates();
    }

    @Test
    void whatTheExamplesMeasureStandsInTheCatalogue() {
        Set<String> codes =
                everyMetric().map(metric -> metric.path("code").asText()).collect(Collectors.toSet());

        assertThat(Contract.examples()
                        .filter(example -> example.type().matches("vn\\.cchc\\.[a-z]+\\.observation\\.v1"))
                        .map(example -> example.json().path("metric").asText()))
                .isNotEmpty()
                .allMatch(codes::contains);
    }
}
