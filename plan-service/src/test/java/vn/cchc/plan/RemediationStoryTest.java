package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** From lost points to done work, on the sample province, with the catalogue of a real plan. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RemediationStoryTest {

    private static final Person COORDINATOR = Person.of("coordinator.sample", "so-noi-vu", "coordinator");
    private static final Person LEADER = Person.of("leader.sample", "ubnd-tinh", "leader");
    private static final Person FOCAL = Person.of("focal.finance", "so-tai-chinh", "focal");
    private static final Path CATALOGUE = SampleProvince.file("remediation-catalogue.csv");

    @BeforeEach
    void theSampleProvinceWithItsCatalogue() throws IOException {
        SampleProvince.load();
        COORDINATOR
                .asks()
                .multiPart(
                        "source",
                        Map.of("issuer", "ubnd-tinh", "plan", "6006/KH-UBND", "issuedOn", "2021-08-23"),
                        ContentType.JSON.toString())
                .multiPart("file", "catalogue.csv", Files.readAllBytes(CATALOGUE), "text/csv")
                .post("/api/v1/remediation-drafts/catalogue/imports")
                .then()
                .statusCode(201)
                .body("rows", equalTo(21));
    }

    @Test
    void theCatalogueIsReadBackExactlyAsItsFileHasIt() throws IOException {
        List<JsonNode> entries = entries("?limit=200").stream()
                .filter(entry -> entry.path("sourcePlan").asText().equals("6006/KH-UBND"))
                .toList();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CATALOGUE)) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(entries).hasSameSizeAs(rows).hasSize(21);
            for (NamedCsvRecord row : rows) {
                JsonNode entry = entries.stream()
                        .filter(one -> one.path("criterionCode").asText().equals(row.getField("criterion_code")))
                        .findFirst()
                        .orElseThrow();
                assertThat(List.of(
                                entry.path("criterionTitle").asText(),
                                entry.path("fieldCode").asText(),
                                entry.path("lost")
                                        .decimalValue()
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                entry.path("solution").asText(),
                                entry.path("leadText").asText(),
                                entry.path("coordinating").asText(),
                                entry.path("deadlineText").asText(),
                                entry.path("note").asText("")))
                        .containsExactly(
                                row.getField("criterion_title"),
                                row.getField("field_code"),
                                new BigDecimal(row.getField("lost"))
                                        .stripTrailingZeros()
                                        .toPlainString(),
                                row.getField("solution"),
                                row.getField("lead"),
                                row.getField("coordinating"),
                                row.getField("deadline_text"),
                                row.getField("note"));
            }
        }
    }

    @Test
    void pointsKeepTheDecimalsTheyArePrintedWith() {
        assertThat(COORDINATOR
                        .get("/api/v1/remediation-drafts/catalogue?limit=200")
                        .asString())
                .contains("\"lost\":1.00,", "\"lost\":0.004,");
    }

    @Test
    void lostPointsBecomeADraftAPlanAndDoneWorkThatIsSaid() {
        LostPointsSaid lost = LostPointsSaid.of("ubnd-tinh").said();
        String draft = lost.draft(COORDINATOR);
        theDraftIsFilledFromTheCatalogue(LostPointsSaid.read(COORDINATOR, draft));

        String number = "17/KH-" + UUID.randomUUID().toString().substring(0, 8);
        patch(draft, "9.2", "{\"leads\":[{\"id\":\"van-phong-ubnd-tinh\"}],\"deadlineText\":\"Quý IV/2024\"}");
        patch(draft, "8.5", "{\"skip\":true}");
        String plan = confirmed(draft, number);
        issue(plan);

        String planId = plan.substring(plan.lastIndexOf('/') + 1);
        List<Heard> opened = progressed(planId, 20);
        assertThat(opened).hasSize(20).allSatisfy(SpokenFacts::assertAsContracted);
        assertThat(opened.stream().map(heard -> SpokenFacts.json(heard.payload())))
                .allMatch(fact -> fact.path("roundId").asText().equals(lost.round()))
                .allMatch(fact -> fact.path("state").asText().equals("NOT_STARTED"))
                .noneMatch(fact -> fact.path("criterionCode").asText().equals("8.5"));
        assertThat(LostPointsSaid.read(COORDINATOR, draft).path("state").asText())
                .isEqualTo("CONFIRMED");

        doneWorkIsSaid(planId);
        theNextDraftIsOfferedWhatThisPlanDid(number);
    }

    private static void theDraftIsFilledFromTheCatalogue(JsonNode draft) {
        assertThat(draft.path("rows")).hasSize(21);
        assertThat(draft.at("/totals/score").decimalValue()).isEqualByComparingTo("83.93");
        assertThat(draft.at("/totals/lost").decimalValue()).isEqualByComparingTo("16.07");
        assertThat(draft.path("rowsLost").decimalValue()).isEqualByComparingTo("16.084");
        assertThat(draft.path("rows"))
                .allMatch(row -> !row.path("solution").asText("").isEmpty());
        JsonNode initiatives = LostPointsSaid.row(draft, "1.5");
        assertThat(initiatives.path("leads").findValuesAsText("id"))
                .containsExactly("cac-so-ban-nganh", "ubnd-cap-huyen");
        assertThat(initiatives.path("coordinators").findValuesAsText("id"))
                .containsExactly("so-noi-vu", "van-phong-ubnd-tinh");
        JsonNode surveyed = LostPointsSaid.row(draft, "9.2");
        assertThat(surveyed.path("leads").findValuesAsText("verbatim"))
                .containsExactly(
                        "Đại biểu HĐND tỉnh",
                        "lãnh đạo UBND tỉnh",
                        "lãnh đạo UBND cấp huyện",
                        "Giám đốc, Phó Giám đốc và Trưởng phòng các Sở, ban, ngành");
        assertThat(surveyed.path("doubts").findValuesAsText("code"))
                .contains("NO_LEAD", "POSITION_GROUP", "UNKNOWN_AGENCY");
        assertThat(LostPointsSaid.row(draft, "4.3.3").path("coordinators").findValuesAsText("id"))
                .as("the misprinted name is helped by the file's reading")
                .contains("thanh-tra-tinh");
    }

    private static void doneWorkIsSaid(String planId) {
        String share = COORDINATOR
                .get("/api/v1/assignments?limit=200&plan=" + planId + "&agency=so-tai-chinh")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.title == 'Thực hiện đảm bảo đúng quy định đạt 100%' }.id");
        Issued.Share finance = new Issued.Share(share);
        finance.submit(FOCAL).then().statusCode(200);
        finance.confirm(COORDINATOR).then().statusCode(200);

        List<JsonNode> said = progressed(planId, 22).stream()
                .map(heard -> SpokenFacts.json(heard.payload()))
                .filter(fact -> fact.path("criterionCode").asText().equals("6.1.2"))
                .toList();
        assertThat(said.stream().map(fact -> fact.path("state").asText()))
                .containsExactly("NOT_STARTED", "IN_PROGRESS", "DONE");
        assertThat(said.stream().map(fact -> fact.path("version").asLong())).containsExactly(1L, 2L, 3L);
        assertThat(said.getLast().path("lost").asText()).isEqualTo("1.00");
        assertThat(said.getLast().path("assignments"))
                .isEqualTo(SpokenFacts.json("{\"total\":1,\"done\":1,\"late\":0}"));
    }

    private static void theNextDraftIsOfferedWhatThisPlanDid(String number) {
        LostPointsSaid next = LostPointsSaid.of("ubnd-tinh")
                .only("6.1.2", "8.5", "9.2")
                .titled("6.1.2", "Tiêu chí khác dưới cùng mã")
                .said();
        JsonNode draft = LostPointsSaid.read(COORDINATOR, next.draft(COORDINATOR));
        assertThat(LostPointsSaid.row(draft, "6.1.2")
                        .at("/suggestion/sourcePlan")
                        .asText())
                .isEqualTo(number);
        assertThat(LostPointsSaid.row(draft, "6.1.2").path("flags").toString()).contains("TITLE_DIFFERS");
        assertThat(LostPointsSaid.row(draft, "9.2").path("leads").findValuesAsText("id"))
                .containsExactly("van-phong-ubnd-tinh");
        assertThat(LostPointsSaid.row(draft, "8.5").at("/suggestion/sourcePlan").asText())
                .isEqualTo("6006/KH-UBND");
    }

    private static List<Heard> progressed(String planId, int atLeast) {
        return SpokenFacts.heard(
                SpokenFacts.EVENTS,
                heard -> "vn.cchc.plan.remediation-progressed.v1".equals(heard.type())
                        && heard.payload().contains(planId),
                atLeast);
    }

    private static String confirmed(String draft, String number) {
        return COORDINATOR
                .step(
                        draft + "/confirmations",
                        COORDINATOR.etag(draft),
                        Map.of(
                                "number",
                                number,
                                "title",
                                "Kế hoạch khắc phục, nâng cao Chỉ số cải cách hành chính năm 2024",
                                "kind",
                                "REMEDIATION",
                                "issuer",
                                "ubnd-tinh",
                                "issuedOn",
                                "2024-01-05",
                                "periodFrom",
                                "2024-01-01",
                                "periodTo",
                                "2024-12-31",
                                "source",
                                "OWN"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/api", "/api");
    }

    private static void issue(String plan) {
        COORDINATOR.step(plan + "/submissions", "\"0\"").then().statusCode(200);
        LEADER.step(plan + "/approvals", "\"1\"").then().statusCode(200);
        LEADER.step(plan + "/issuances", "\"2\"")
                .then()
                .statusCode(200)
                .body("summary.tasks", equalTo(20))
                .body("kind", equalTo("REMEDIATION"));
    }

    private static void patch(String draft, String code, String change) {
        COORDINATOR
                .asks()
                .header("If-Match", COORDINATOR.etag(draft))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(draft + "/rows/" + code)
                .then()
                .statusCode(200)
                .header("ETag", COORDINATOR.etag(draft));
    }

    private static List<JsonNode> entries(String query) {
        return LostPointsSaid.read(COORDINATOR, "/api/v1/remediation-drafts/catalogue" + query)
                .path("items")
                .valueStream()
                .toList();
    }
}
