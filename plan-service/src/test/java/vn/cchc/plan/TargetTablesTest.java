package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.deadline.Oracle;
import vn.cchc.platform.testing.RealParts;

/** The 229 targets of the five documents go in and come out as they are. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TargetTablesTest {

    private static final List<Oracle> ROWS = Oracle.rows("targets.csv");

    private Province province;
    private Person coordinator;
    private Map<String, String> plans;

    @BeforeEach
    void fiveDraftedPlans() {
        province = Province.founded();
        coordinator = province.coordinator();
        plans = new LinkedHashMap<>();
        for (Oracle row : ROWS) {
            plans.computeIfAbsent(row.text("plan_id"), name -> plan(row.text("plan_number")));
        }
    }

    private String plan(String number) {
        Draft draft = Draft.of(province).task(province.name("tu-phap"), "Năm 2024");
        String path = (number.isEmpty() ? draft : draft.with("number", number)).confirmed();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void everyTargetOfTheDocumentsReadsBackExactly() {
        load(csv(ROWS), false)
                .then()
                .statusCode(201)
                .body("targets", equalTo(229))
                .body("byField.tthc", equalTo(62))
                .body("byField.chinh-quyen-so", equalTo(61));

        List<List<String>> back = new ArrayList<>();
        for (String plan : plans.values()) {
            String csv = coordinator
                    .get("/api/v1/targets/exports?plan=" + plan)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            List<CsvRecord> records =
                    CsvReader.builder().ofCsvRecord(csv).stream().toList();
            records.stream().skip(1).forEach(line -> back.add(line.getFields()));
        }
        assertThat(back)
                .isEqualTo(ROWS.stream()
                        .map(row -> List.copyOf(row.cells().values()))
                        .toList());
        assertThat(readings())
                .isEqualTo(Map.of(
                        "FIGURE", 179L,
                        "CUT", 11L,
                        "CEILING", 5L,
                        "RELATIVE_CHANGE", 2L,
                        "POINT_CHANGE", 1L,
                        "LADDER", 1L,
                        "COMPARED", 11L,
                        "JUDGED", 19L));
        ladderClimbsFromTheSameSentence();
    }

    private Map<String, Long> readings() {
        Map<String, Long> readings = new HashMap<>();
        for (String plan : plans.values()) {
            List<String> read =
                    coordinator.get("/api/v1/targets?limit=200&plan=" + plan).path("items.reading");
            read.forEach(reading -> readings.merge(reading, 1L, Long::sum));
        }
        return readings;
    }

    private void ladderClimbsFromTheSameSentence() {
        String ladder = coordinator
                .get("/api/v1/targets?limit=200&plan=" + plans.get("dong-thap-2021-2030"))
                .path("items.find { it.content.code == 'DT-T017' }.id");
        var target = new Promise.Made("/api/v1/targets/" + ladder);
        Map.of("PROVINCE", 70, "DISTRICT", 60, "COMMUNE", 54.9)
                .forEach((level, rate) -> target.measure(
                                coordinator,
                                Map.of(
                                        "asOf", "2023-11-30",
                                        "level", level,
                                        "value", rate))
                        .then()
                        .statusCode(201));

        coordinator
                .get(target.path() + "?asOf=2023-12-31")
                .then()
                .body("evaluation.state", equalTo("AT_RISK"))
                .body("evaluation.year", equalTo(2023))
                .body("evaluation.reason.vi", equalTo("cấp xã: 54,9 % < 55 %"));
    }

    @Test
    void aDryRunSaysWhatThereIsAndKeepsNothing() {
        load(csv(ROWS), true)
                .then()
                .statusCode(200)
                .body("targets", equalTo(229))
                .body("dryRun", equalTo(true));

        coordinator
                .get("/api/v1/targets?plan=" + plans.get("binh-duong-2024"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void allThatIsWrongIsNamedAtOnceAndNothingIsKept() {
        Oracle row = ROWS.get(4);
        Map<String, String> wrong = new LinkedHashMap<>(row.cells());
        wrong.putAll(Map.of("value", "2.575", "due", "31/12/2025", "kind", "promise", "level", "village"));
        Map<String, String> stranger = new LinkedHashMap<>(row.cells());
        stranger.put("plan_id", "nowhere");
        Map<String, String> twice = new LinkedHashMap<>(ROWS.getFirst().cells());

        load(csv(List.of(ROWS.getFirst(), new Oracle(wrong), new Oracle(stranger), new Oracle(twice))), false)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/rows/1/value",
                                "/rows/1/due",
                                "/rows/1/kind",
                                "/rows/1/level",
                                "/rows/2/plan_id",
                                "/rows/3/target_id"));
        coordinator
                .get("/api/v1/targets?plan=" + plans.get("dong-thap-2021-2030"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void figuresComeFromATableToo() {
        load(
                        csv(ROWS.stream()
                                .filter(row -> row.text("plan_id").equals("tien-giang-2023"))
                                .toList()),
                        false)
                .then()
                .statusCode(201);
        String plan = Objects.requireNonNull(plans.get("tien-giang-2023"));
        String header = "target_id,period_from,period_to,level,numerator,denominator,value,met,source\n";

        measure(
                        plan,
                        header
                                + "TG-T011,2023-01-01,2023-12-31,,,,\"97,9\",,BC\nTG-T006,2023-01-01,2023-12-31,,,,,yes,BC\n")
                .then()
                .statusCode(201)
                .body("measurements", equalTo(2));
        measure(plan, header + "TG-T011,2023-01-01,2023-12-31,,,,2.575,,BC\nTG-T999,2023-01-01,2023-12-31,,,,1,,BC\n")
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItems("/rows/0/value", "/rows/1/target_id"));

        coordinator
                .get("/api/v1/target-board?asOf=2024-01-01&plan=" + plan)
                .then()
                .statusCode(200)
                .body("total.MET", equalTo(1))
                .body("total.NOT_MET", equalTo(1))
                .body("total.NOT_MEASURED", equalTo(24))
                .body("missed[0].code", equalTo("TG-T011"))
                .body("missed[0].evaluation.reason.vi", equalTo("97,9 % < 98 %"))
                .body("byField.find { it.field == 'tthc' }.counts.NOT_MET", equalTo(1));
    }

    private Response load(String csv, boolean dryRun) {
        return coordinator
                .asks()
                .multiPart("plans", Map.of("plans", plans), ContentType.JSON.toString())
                .multiPart("file", "targets.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/targets/imports?dryRun=" + dryRun)
                .then()
                .log()
                .ifStatusCodeIsEqualTo(422)
                .extract()
                .response();
    }

    private Response measure(String plan, String csv) {
        return coordinator
                .asks()
                .multiPart("file", "figures.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/targets/measurement-imports?plan=" + plan);
    }

    private static String csv(List<Oracle> rows) {
        return String.join(",", ROWS.getFirst().cells().keySet()) + "\n"
                + rows.stream()
                        .map(row -> row.cells().values().stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }
}
