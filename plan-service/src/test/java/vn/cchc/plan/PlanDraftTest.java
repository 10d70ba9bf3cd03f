package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Plans written by hand: what they hold, what may be missing, how they are found. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanDraftTest {

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("number", "number"),
            Map.entry("title", "title"),
            Map.entry("document_type", "documentType"),
            Map.entry("issued_on", "issuedOn"),
            Map.entry("period_start", "periodFrom"),
            Map.entry("period_end", "periodTo"),
            Map.entry("period_verbatim", "periodText"),
            Map.entry("proposed_by", "proposedBy"),
            Map.entry("issuing_body", "issuerText"),
            Map.entry("signer_position", "signer"),
            Map.entry("note", "note"));

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void theFivePlansOfTheRealDocumentsLoadAndReadBackExactly() throws IOException {
        List<NamedCsvRecord> rows;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/oracles/plans.csv"))) {
            rows = csv.stream().toList();
        }
        assertThat(rows).hasSize(5);
        for (NamedCsvRecord row : rows) {
            Map<String, Object> plan = new LinkedHashMap<>();
            MEMBERS.forEach((column, member) -> {
                if (!row.getField(column).isEmpty()) {
                    plan.put(member, row.getField(column));
                }
            });
            plan.put("kind", row.getField("kind").toUpperCase(Locale.ROOT));
            plan.put("issuer", province.id("tinh"));
            plan.put("source", "CITED");
            List<String> bases = row.getField("legal_basis").isEmpty()
                    ? List.of()
                    : Arrays.asList(row.getField("legal_basis").split(" \\| ", -1));
            plan.put("legalBases", bases);
            assertThat(bases).hasSize(Integer.parseInt(row.getField("legal_basis_count")));

            String path = "/api/v1/plans/"
                    + province.coordinator()
                            .post("/api/v1/plans", Map.of("plan", plan))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");

            JsonPath back = Person.AUDITOR.get(path).jsonPath();
            MEMBERS.forEach((column, member) -> {
                String printed = Normalizer.normalize(row.getField(column), Normalizer.Form.NFC);
                assertThat(back.getString(member)).as(member).isEqualTo(printed.isEmpty() ? null : printed);
            });
            assertThat(back.getList("legalBases", String.class)).isEqualTo(bases);
            Paper.step(province.coordinator(), path, "submissions").then().statusCode(200);
            Paper.step(province.leader(), path, "approvals").then().statusCode(200);
            Paper.step(province.leader(), path, "issuances").then().statusCode(200); // CITED lacks what it lacks
        }
    }

    @Test
    void moneyRecipientsAndOtherMembersAreKeptExactly() {
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .with("budgetEstimate", "1500000000.50")
                .with("budgetSource", "Ngân sách tỉnh")
                .with("recipients", List.of("Bộ Nội vụ", "Các sở, ban, ngành"))
                .drafted();

        Person.AUDITOR
                .get(path)
                .then()
                .body("budgetEstimate", equalTo("1500000000.50"))
                .body("recipients", contains("Bộ Nội vụ", "Các sở, ban, ngành"))
                .body("route", equalTo("PROVINCIAL"))
                .body("edition", equalTo(0));
        Paper.by(province.coordinator(), province.id("tinh"))
                .with("budgetEstimate", "-1")
                .sent()
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/plan/budgetEstimate"));
    }

    @Test
    void whatIsDraftedHereNeedsNumberAndDateAtLastWhichMayComeOnSigning() {
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .without("number")
                .without("issuedOn")
                .task("Một", province.id("tu-phap"), "trong quý I")
                .drafted();
        Paper.step(province.coordinator(), path, "submissions").then().statusCode(200);
        Paper.patch(province.coordinator(), path, Map.of("number", "2/KH"))
                .then()
                .statusCode(409);
        Paper.step(province.leader(), path, "approvals").then().statusCode(200);
        Paper.step(province.leader(), path, "issuances")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/number", "/issuedOn"));

        Paper.patch(province.coordinator(), path, Map.of("title", "Khác"))
                .then()
                .statusCode(422)
                .body("violations.code", contains("only-on-signing"));
        Paper.patch(province.coordinator(), path, Map.of("number", "2/KH", "issuedOn", "2024-01-05"))
                .then()
                .statusCode(200);
        Paper.step(province.leader(), path, "issuances")
                .then()
                .statusCode(200)
                .body("issuedOn", equalTo("2024-01-05"))
                .body("edition", equalTo(1));
    }

    @Test
    void rowsAreAddedWrittenAnewAndTakenOutWhileItIsADraft() {
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "Quý I/2024")
                .drafted();
        Paper.step(
                        province.coordinator(),
                        path,
                        "tasks",
                        Map.of(
                                "content",
                                "Hai",
                                "leads",
                                List.of(province.name("noi-vu") + "; " + province.name("xa"), "Đại biểu lạ"),
                                "fieldText",
                                "thể chế"))
                .then()
                .statusCode(201);
        tasks(path)
                .body("items.content", contains("Một", "Hai"))
                .body("items[1].leads.id", equalTo(Arrays.asList(province.id("noi-vu"), province.id("xa"), null)))
                .body("items[1].fieldCode", equalTo("the-che"))
                .body("items[1].warnings", hasItems("UNKNOWN_AGENCY", "UNRESOLVED_DEADLINE"));
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(3));
        String first = tasks(path).extract().path("items[0].id");

        Paper.put(
                        province.coordinator(),
                        path,
                        "/tasks/" + first,
                        Paper.row("Một mới", province.id("xa"), "Quý II/2024"))
                .then()
                .statusCode(200);
        tasks(path)
                .body("items.content", contains("Một mới", "Hai"))
                .body("items[0].deadline.to", equalTo("2024-06-30"));
        Paper.delete(province.coordinator(), path, "/tasks/" + first).then().statusCode(200);
        tasks(path).body("items.content", contains("Hai"));
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(2));
        Paper.delete(province.coordinator(), path, "/tasks/" + first).then().statusCode(404);

        Paper.step(province.coordinator(), path, "submissions").then().statusCode(200);
        Paper.step(province.coordinator(), path, "tasks", Map.of("content", "Ba"))
                .then()
                .statusCode(409);
    }

    @Test
    void aNewDateReadsDeadlinesAnewAndResolvesGroupsAsOfIt() {
        province.group(
                "nhom",
                "Nhóm",
                List.of(
                        Map.of("agency", province.id("tu-phap"), "from", "2021-01-01"),
                        Map.of("agency", province.id("noi-vu"), "from", "2025-01-01")));
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .with("issuedOn", "2024-01-02")
                .task("Một", province.id("nhom"), "trong quý I")
                .drafted();
        Person.AUDITOR.get(path).then().body("summary.assignments", equalTo(1));

        Paper.patch(
                        province.coordinator(),
                        path,
                        Map.of("issuedOn", "2025-01-02", "periodFrom", "2025-01-01", "periodTo", "2025-12-31"))
                .then()
                .statusCode(200)
                .body("summary.assignments", equalTo(2));
        tasks(path)
                .body("items[0].deadline.to", equalTo("2025-03-31"))
                .body("items[0].warnings", hasItem("UNKNOWN_FIELD"));
    }

    @Test
    void everyFlawIsNamedAtOnceAndWhereItIs() {
        Paper.by(province.coordinator(), province.id("tinh"))
                .with("periodTo", "2023-01-01")
                .with("parent", UUID.randomUUID().toString())
                .sent()
                .then()
                .statusCode(422)
                .body("violations.code", containsInAnyOrder("period-order", "unknown-plan"))
                .body("violations.pointer", hasItem("/plan/parent"));
        Paper.by(province.coordinator(), province.id("tinh"))
                .task(new HashMap<>(Map.of("content", "Một", "fieldCode", "khong-co")))
                .sent()
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/tasks/0/fieldCode"));
        String path = Paper.by(province.coordinator(), province.id("tinh")).drafted();
        Paper.patch(province.coordinator(), path, Map.of("issuer", province.id("noi-vu")))
                .then()
                .statusCode(422)
                .body("violations.code", contains("not-changeable"));
        Paper.patch(province.coordinator(), path, Map.of("unknown", 1))
                .then()
                .statusCode(422)
                .body("violations.code", contains("unknown-member"));
        Paper.patch(province.coordinator(), path, Map.of("title", " "))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/title"));
    }

    @Test
    void aPlanServesOneThatReachesFurtherAndNeverItself() {
        Person coordinator = province.coordinator();
        String programme = Paper.by(coordinator, province.id("tinh"))
                .with("kind", "PROGRAMME")
                .drafted();
        String annual = Paper.by(coordinator, province.id("tinh"))
                .with("parent", id(programme))
                .drafted();
        String second = Paper.by(coordinator, province.id("tinh"))
                .with("parent", id(annual))
                .drafted();

        Paper.patch(coordinator, annual, Map.of("parent", id(second)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("parent-cycle"));
        Paper.patch(coordinator, programme, Map.of("parent", id(annual)))
                .then()
                .statusCode(422)
                .body("violations.code", contains("parent-kind"));
        coordinator.get("/api/v1/plans?parent=" + id(programme)).then().body("items.id", contains(id(annual)));
    }

    @Test
    void plansAreFoundByWordsWithoutAccentsByYearKindAndIssuerAndSortedByDay() {
        String mark = "Đặc biệt " + province.mark();
        Person coordinator = province.coordinator();
        String older = Paper.by(coordinator, province.id("tinh"))
                .with("title", "Kế hoạch " + mark)
                .with("issuedOn", "2024-02-01")
                .drafted();
        String newer = Paper.by(coordinator, province.id("tinh"))
                .with("title", "Chương trình " + mark)
                .with("kind", "PROGRAMME")
                .with("periodTo", "2030-12-31")
                .with("issuedOn", "2024-03-01")
                .drafted();
        found("text=dac biet " + province.mark(), newer, older);
        found("text=KE HOACH DAC " + province.mark(), older);
        found("sort=issuedOn&issuer=" + province.id("tinh"), older, newer);
        found("sort=-issuedOn&year=2024", newer, older);
        found("year=2029", newer);
        found("year=2023");
        found("kind=ANNUAL", older);
        Response page = coordinator.get("/api/v1/plans?limit=1&sort=issuedOn");
        coordinator
                .get("/api/v1/plans?limit=1&sort=issuedOn&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(id(newer)))
                .body("next", nullValue());
        coordinator.get("/api/v1/plans?sort=title").then().statusCode(400);
    }

    @Test
    void aDraftSentTwiceWithOneKeyIsOneDraft() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "plan", Map.of("title", "Một lần", "kind", "OTHER", "issuer", province.id("tinh"), "source", "OWN"));
        var first = province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans");
        var again = province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/plans");

        first.then().statusCode(201);
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        province.coordinator().get("/api/v1/plans").then().body("items.size()", equalTo(1));
        String plan = "/api/v1/plans/" + first.path("id");
        var submitted = submit(plan, key);
        submit(plan, key).then().statusCode(200).header("Idempotent-Replayed", "true");
        assertThat(submitted.<String>path("state")).isEqualTo("IN_REVIEW");
    }

    private Response submit(String plan, String key) {
        return province.coordinator()
                .asks()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .post(plan + "/submissions");
    }

    @Test
    void filesOfAPlanAreLookedAtLimitedAndReadByItsReadersOnly() {
        byte[] pdf = "%PDF-1.7\nbản ký".getBytes(StandardCharsets.UTF_8);
        String path = Paper.by(province.coordinator(), province.id("tinh"))
                .task("Một", province.id("tu-phap"), "")
                .drafted();
        String file = attach(path, "Ke hoach.pdf", pdf)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        attach(path, "lai.pdf", pdf).then().statusCode(201).body("id", equalTo(file));
        attach(path, "lua.html", pdf).then().statusCode(415);
        attach(path, "a.exe", new byte[] {'M', 'Z', 0}).then().statusCode(415);
        String at = path + "/attachments/" + file;

        province.focal("tu-phap").get(at).then().statusCode(404);
        assertThat(province.leader().get(at).then().statusCode(200).extract().asByteArray())
                .isEqualTo(pdf);
        province.leader()
                .get(at)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Ke%20hoach.pdf");
        forbiddenToAttach(province.districtCoordinator("huyen"), path);
        province.coordinator().asks().delete(at).then().statusCode(200);
        Person.AUDITOR.get(path + "/attachments").then().body("items", empty());
        for (int i = 0; i < 20; i++) {
            attach(path, "a.txt", ("tệp " + i).getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(201);
        }
        attach(path, "b.txt", "thêm".getBytes(StandardCharsets.UTF_8)).then().statusCode(422);
    }

    private void forbiddenToAttach(Person person, String path) {
        person.asks()
                .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .post(path + "/attachments")
                .then()
                .statusCode(403);
    }

    private Response attach(String path, String name, byte[] content) {
        return province.coordinator().asks().multiPart("file", name, content).post(path + "/attachments");
    }

    private void found(String query, String... plans) {
        List<String> ids = Arrays.stream(plans).map(PlanDraftTest::id).toList();
        province.coordinator()
                .get("/api/v1/plans?" + query)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(ids))
                .body("items.title", not(hasItem("Kế hoạch thử")));
    }

    private static ValidatableResponse tasks(String path) {
        return Person.AUDITOR.get(path + "/tasks").then().statusCode(200);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
