package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.plan.observation.Metric;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus;
import vn.cchc.platform.testing.TestBus.Heard;

/** Figures follow what happens, and are said on the bus as their catalogue has them. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FiguresTest {

    private static final String TOPIC = "cchc.plan.observations.v1";

    @Inject
    Sql sql;

    @Inject
    DirtyMarks marks;

    @Inject
    @All
    List<Metric> metrics;

    private Province province;
    private LocalDate due;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
        due = BusinessClock.today().plusDays(2);
    }

    @Test
    void whatIsDoneInTimeShowsInTheAgencysRateAndTheProvinces() {
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", BusinessClock.printed(due))
                .task("Hai", province.name("tu-phap"), "", BusinessClock.printed(due))
                .task("Ba", province.name("bao"), "", BusinessClock.printed(due))
                .issued(province);
        var first = new Issued.Share(plan.shares("tu-phap").getFirst());
        first.submit(province.focal("tu-phap")).then().statusCode(200);
        first.confirm(province.coordinator()).then().statusCode(200);

        JsonNode said = heard("tasks-on-time", "tu-phap", is(1, 1));
        assertThat(said.path("unit").asText()).isEqualTo("%");
        assertThat(said.path("state").asText()).isEqualTo("PROVISIONAL");

        BusinessClock.forwardTo(due.plusDays(1).atTime(7, 0));
        // one of two in time; the newspaper stands outside and counts in the total of the issuer's province
        JsonNode later = heard("tasks-on-time", "tu-phap", is(1, 2));
        assertThat(later.path("value").decimalValue()).isEqualByComparingTo("50");
        assertThat(later.path("version").asLong())
                .isGreaterThan(said.path("version").asLong());
        heard("tasks-on-time", "tinh", is(1, 3));
        heard("tasks-overdue", "bao", figure -> figure.path("value").asInt() == 1);
        heard("tasks-overdue", "tinh", figure -> figure.path("value").asInt() == 2);
        assertThat(all("tasks-on-time", "tu-phap")).allSatisfy(FiguresTest::asContracted);
    }

    @Test
    void aTargetReachedShowsInTheShareOfTargetsMet() {
        Issued plan =
                Draft.of(province).task(province.name("tu-phap"), "Năm 2024").issued(province);
        Promise promise = Promise.of(province.coordinator(), plan.id()).with("agency", province.id("tu-phap"));
        var one = promise.made();
        promise.made();
        heard("targets-met", "tu-phap", is(0, 2));

        one.measure(province.head("tu-phap"), Map.of("asOf", "2024-01-01", "value", 95))
                .then()
                .statusCode(201);

        heard("targets-met", "tu-phap", is(1, 2));
        heard("targets-met", "tinh", is(1, 2));
    }

    @Test
    void whatIsRolledBackMarksNothingAndASharedFigureMissesNobody() throws InterruptedException {
        Issued plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", BusinessClock.printed(due))
                .issued(province);
        heard("tasks-on-time", "tu-phap", is(0, 0));
        String agency = province.id("tu-phap");
        QuarkusTransaction.begin();
        marks.mark("tasks-on-time", province.id("xa"), due);
        QuarkusTransaction.rollback();
        // a mark of the same figure is taken and measured while this transaction is still under way
        QuarkusTransaction.begin();
        sql.update("update plan.assignment set state = 'DONE' where plan_id = cast(? as uuid)", plan.id());
        Thread other = Thread.ofPlatform()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> marks.mark("tasks-on-time", agency, due)));
        other.join(Duration.ofSeconds(10));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting(agency) == 0);
        QuarkusTransaction.commit();

        heard("tasks-on-time", "tu-phap", is(1, 1));
        assertThat(sql.list(
                        "select 1 as one from plan.figure where agency = ?",
                        row -> row.integer("one"),
                        province.id("xa")))
                .isEmpty();
    }

    /** Committed and not yet taken. */
    private long waiting(String agency) {
        return sql.first(
                        "select count(*) as marks from plan.dirty_mark where agency = ?",
                        row -> row.number("marks"),
                        agency)
                .orElse(0L);
    }

    @Test
    void everythingIsSaidAgainOnRequestWithTheSameVersion() {
        Draft.of(province)
                .task("Một", province.name("tu-phap"), "", BusinessClock.printed(due))
                .issued(province);
        JsonNode before = heard("tasks-on-time", "tu-phap", is(0, 0));
        int said = all("tasks-on-time", "tu-phap").size();

        Person.ADMIN.post("/ops/v1/republish", Map.of("topic", TOPIC)).then().statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> all("tasks-on-time", "tu-phap").size() > said);
        assertThat(heard("tasks-on-time", "tu-phap", is(0, 0)).path("version")).isEqualTo(before.path("version"));
    }

    @Test
    void everyMetricStandsInTheCatalogueAsItIsMeasured() throws IOException {
        Map<String, Map<?, ?>> catalogue = catalogue();

        assertThat(metrics).hasSizeGreaterThan(2).allSatisfy(metric -> {
            Map<?, ?> entry = Objects.requireNonNull(catalogue.get(metric.code()), metric.code());
            assertThat(entry.get("unit")).isEqualTo(metric.unit());
            assertThat(entry.get("producer")).isEqualTo("plan-service");
            assertThat(entry.get("status")).as(metric.code()).isNull();
        });
    }

    private static Map<String, Map<?, ?>> catalogue() throws IOException {
        try (InputStream file = Objects.requireNonNull(FiguresTest.class.getResourceAsStream("/cchc/metrics.yaml"))) {
            Map<String, List<Map<?, ?>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return Objects.requireNonNull(read.get("metrics")).stream()
                    .collect(Collectors.toMap(entry -> String.valueOf(entry.get("code")), entry -> entry));
        }
    }

    private static Predicate<JsonNode> is(int numerator, int denominator) {
        return figure -> figure.path("numerator").asInt() == numerator
                && figure.path("denominator").asInt() == denominator
                && figure.path("value").isNull() == (denominator == 0);
    }

    /** The year's figure for the whole, once it is as wanted. */
    private JsonNode heard(String metric, String agency, Predicate<JsonNode> wanted) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> {
                            List<JsonNode> figures = all(metric, agency).stream()
                                    .map(heard -> SpokenFacts.json(heard.payload()))
                                    .toList();
                            return figures.isEmpty() ? SpokenFacts.json("{}") : figures.getLast();
                        },
                        wanted);
    }

    private List<Heard> all(String metric, String agency) {
        String start = metric + "|" + province.id(agency) + "|";
        return TestBus.all(TOPIC).stream()
                .filter(heard -> String.valueOf(heard.key()).startsWith(start)
                        && String.valueOf(heard.key()).endsWith("-12-31|")
                        && String.valueOf(heard.key()).contains("-01-01.."))
                .toList();
    }

    private static void asContracted(Heard heard) {
        SpokenFacts.assertAsContracted(heard);
    }
}
