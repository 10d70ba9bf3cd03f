package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
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

/** Plans written by hand: what they hold, what may be missing. */
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
}
