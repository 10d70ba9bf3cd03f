package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.deadline.Oracle;
import vn.cchc.platform.testing.RealParts;

/** Schemes are listed by year, drafted by their leads, appraised, submitted, approved; their deadline follows. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SchemesTest {

    private static final List<Oracle> ROWS = Oracle.rows("projects_dong_thap.csv");
    private static final Map<String, String> STEP = Map.of("documentNumber", "12/BC");

    private Province province;
    private Person coordinator;
    private LocalDate due;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
        coordinator = province.coordinator();
        due = BusinessClock.today().plusDays(3);
    }

    @Test
    void theTenSchemesOfDongThapReadBackExactly() throws IOException {
        load(table(), leads()).then().statusCode(201).body("schemes", equalTo(10));

        List<Map<String, Object>> items = coordinator
                .get("/api/v1/schemes?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(items).hasSize(10);
        for (Oracle row : ROWS) {
            Map<?, ?> scheme = items.stream()
                    .filter(item -> number(row, "no").equals(verbatim(item).get("ordinal")))
                    .findFirst()
                    .orElseThrow();
            assertThat(scheme.get("title")).isEqualTo(row.text("title"));
            assertThat(scheme.get("lead")).isEqualTo(leads().get(row.text("lead_agencies")));
            assertThat(scheme.get("deadlineText")).isEqualTo(row.text("completion_verbatim"));
            assertThat(scheme.get("year")).isEqualTo(number(row, "year"));
            assertThat(scheme.get("dueFrom")).isEqualTo(row.text("due_from"));
            assertThat(scheme.get("dueTo")).isEqualTo(row.text("due_to"));
            assertThat(scheme.get("note")).isEqualTo(row.text("note"));
            assertThat(scheme.get("state")).isEqualTo("DRAFTING");
            Map<?, ?> printed = verbatim(scheme);
            assertThat(printed.get("title")).isEqualTo(row.text("title_verbatim"));
            assertThat(printed.get("lead")).isEqualTo(row.text("lead_verbatim"));
            assertThat(Objects.toString(printed.get("period"), "")).isEqualTo(row.text("period_in_title"));
            assertThat(printed.get("sourceLine")).isEqualTo(number(row, "source_line"));
        }
        assertThat(Registers.listed(coordinator, "schemes?year=2021")).hasSize(5);
        assertThat(Registers.listed(coordinator, "schemes?text=phan cap")).hasSize(1);
        assertThat(Registers.listed(coordinator, "schemes?overdue=true")).hasSize(10);
        assertThat(Registers.listed(coordinator, "schemes?lead=" + province.id("tu-phap")))
                .hasSize(2);
    }

    @Test
    void oneWrongRowKeepsEveryRowOut() throws IOException {
        String wrong =
                table().replace("Năm 2022,2022,2022-01-01,2022-12-31,2022 - 2025", "Năm 2022,2023,2022-01-01,x,");
        Map<String, String> leads = new HashMap<>(leads());
        leads.remove("so-y-te");

        load(wrong, leads)
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/rows/2/due_to", "/rows/7/lead_verbatim"));
        load("title,year\nMột,2024\n", leads)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:cchc:problem:table-not-readable"));
        assertThat(Registers.listed(coordinator, "schemes")).isEmpty();
    }

    @Test
    void aDraftSubmittedInTimeMeetsItsDeadlineReturnedItIsOpenAgain() {
        String path = scheme("tu-phap");
        Person head = province.head("tu-phap");
        Registers.step(head, path, "submissions", STEP).then().statusCode(409);
        Registers.step(province.secondCoordinator(), path, "appraisals", STEP)
                .then()
                .statusCode(200);
        Registers.step(head, path, "submissions", STEP).then().statusCode(200).body("late", equalTo(false));
        Registers.step(province.leader(), path, "returns", Map.of("note", " "))
                .then()
                .statusCode(422);
        Registers.step(province.leader(), path, "returns", Map.of("note", "Bổ sung kinh phí"))
                .then()
                .statusCode(200);
        Registers.figure("schemes-on-schedule", province.id("tu-phap"), due.getYear(), Registers.ratio(0, 0));

        Registers.step(coordinator, path, "appraisals", STEP).then().statusCode(200);
        BusinessClock.forwardTo(due.plusDays(1).atTime(8, 0));
        assertThat(coordinator.get(path).<Boolean>path("overdue")).isTrue();
        Registers.step(head, path, "submissions", STEP).then().statusCode(200).body("late", equalTo(true));
        Registers.step(
                        province.leader(),
                        path,
                        "approvals",
                        Map.of("documentNumber", "99/QĐ-UBND", "documentDate", due.toString()))
                .then()
                .statusCode(200)
                .body("history", hasSize(7))
                .body("history[6].documentNumber", equalTo("99/QĐ-UBND"));
        Registers.step(head, path, "implementations", Map.of()).then().statusCode(200);
        Registers.step(coordinator, path, "reviews", STEP)
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEWED"));

        List<JsonNode> said = SpokenFacts.about(SpokenFacts.DEADLINES, Registers.id(path), 9);
        assertThat(said).extracting(fact -> fact.path("kind").asText()).containsOnly("SCHEME");
        assertThat(said)
                .extracting(fact -> fact.path("state").asText())
                .startsWith("OPEN", "OPEN", "MET", "OPEN", "OPEN", "MET_LATE", "MET_LATE");
        assertThat(SpokenFacts.heard(
                        SpokenFacts.DEADLINES, heard -> Registers.id(path).equals(heard.key()), 1))
                .allSatisfy(SpokenFacts::assertAsContracted);
        Registers.figure("schemes-on-schedule", province.id("tu-phap"), due.getYear(), Registers.ratio(0, 1));
        Registers.figure("schemes-on-schedule", province.id("tinh"), due.getYear(), Registers.ratio(0, 1));

        Person.ADMIN
                .post("/ops/v1/republish", Map.of("topic", SpokenFacts.DEADLINES))
                .then()
                .statusCode(200);
        SpokenFacts.about(SpokenFacts.DEADLINES, Registers.id(path), 10);
    }

    @Test
    void nobodyAppraisesADraftOfTheirOwnAgencyTheyHadAHandIn() {
        String path = scheme("noi-vu");
        Person both = province.person("both", "noi-vu", "coordinator", "head");
        Registers.step(both, path, "appraisals", STEP).then().statusCode(200);
        Registers.step(both, path, "submissions", STEP).then().statusCode(200);
        Registers.step(province.leader(), path, "returns", Map.of("note", "Làm rõ"))
                .then()
                .statusCode(200);

        Registers.step(both, path, "appraisals", STEP)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:four-eyes"));
        Registers.step(province.secondCoordinator(), path, "appraisals", STEP)
                .then()
                .statusCode(200);
    }

    @Test
    void aChangedYearMovesTheDeadlineAndTwoThatDisagreeAreRefused() {
        String path = scheme("tu-phap");
        Map<String, Object> body = new HashMap<>(body("huyen"));
        int later = due.getYear() + 1;
        body.put("deadlineText", "Quý I/" + later);
        body.remove("dueTo");
        put(path, body).then().statusCode(422).body("violations.code", contains("year-differs"));
        body.put("year", later);
        put(path, body)
                .then()
                .statusCode(200)
                .body("dueTo", equalTo(later + "-03-31"))
                .body("lead", equalTo(province.id("huyen")));
        body.put("dueTo", later + "-04-30");
        put(path, body).then().statusCode(422).body("violations.code", contains("deadline-differs"));

        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, Registers.id(path), 2))
                .extracting(fact -> fact.path("agency").asText())
                .containsExactly(province.id("tu-phap"), province.id("huyen"));
        Registers.step(coordinator, path, "withdrawals", Map.of("note", "Không còn cần"))
                .then()
                .statusCode(200);
        body.remove("dueTo");
        put(path, body).then().statusCode(409);
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, Registers.id(path), 3)
                        .getLast()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
    }

    private Response put(String path, Map<String, ?> body) {
        return coordinator
                .asks()
                .header("If-Match", Person.AUDITOR.etag(path))
                .contentType("application/json")
                .body(body)
                .put(path);
    }

    private String scheme(String lead) {
        return Registers.made(coordinator, "schemes", body(lead));
    }

    private Map<String, Object> body(String lead) {
        return Map.of(
                "title",
                "Phân cấp giải quyết thủ tục",
                "lead",
                province.id(lead),
                "year",
                due.getYear(),
                "dueTo",
                due.toString());
    }

    private Response load(String csv, Map<String, String> leads) {
        return coordinator
                .asks()
                .multiPart("list", Map.of("document", "1389/QĐ-UBND-HC", "leads", leads), "application/json")
                .multiPart("file", "de-an.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/schemes/imports");
    }

    /** Who drafts in the test's own province what others drafted in Đồng Tháp. */
    private Map<String, String> leads() {
        return Map.of(
                "so-noi-vu", province.id("noi-vu"),
                "so-khoa-hoc-va-cong-nghe", province.id("noi-vu"),
                "van-phong-ubnd-tinh", province.id("tinh"),
                "so-y-te", province.id("tu-phap"),
                "so-giao-duc-va-dao-tao", province.id("tu-phap"),
                "so-thong-tin-va-truyen-thong", province.id("noi-vu"));
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("src/test/resources/oracles/projects_dong_thap.csv"));
    }

    private static Map<?, ?> verbatim(Map<?, ?> scheme) {
        return (Map<?, ?>) Objects.requireNonNull(scheme.get("verbatim"));
    }

    private static Integer number(Oracle row, String column) {
        return Integer.valueOf(row.text(column));
    }
}
