package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** The sample's workbook holds the 56 tasks word for word; imported and settled they are the known plan. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SampleWorkbookTest {

    private static final Path FILE = SampleProvince.file("plan-6898.xlsx");
    private static final List<String> FIELDS =
            List.of("chi-dao-dieu-hanh", "the-che", "tthc", "bo-may", "cong-vu", "tai-chinh-cong", "chinh-quyen-so");

    /** {@code -Dcchc.sample.update=true} writes it anew. */
    @Test
    void theCommittedWorkbookHoldsTheTableWordForWord() throws IOException {
        if (Boolean.getBoolean("cchc.sample.update")) {
            Files.write(FILE, SampleWorkbook.made());
        }
        List<NamedCsvRecord> tasks = SampleWorkbook.tasks();
        DataFormatter shown = new DataFormatter();
        try (var book = WorkbookFactory.create(FILE.toFile(), null, true)) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5 + tasks.size());
            for (int i = 0; i < tasks.size(); i++) {
                Row row = sheet.getRow(6 + i);
                NamedCsvRecord task = tasks.get(i);
                assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                        .extracting(column -> shown.formatCellValue(row.getCell(column)))
                        .containsExactly(
                                task.getField("stt"),
                                task.getField("content"),
                                task.getField("product"),
                                task.getField("lead"),
                                task.getField("coordinating"),
                                task.getField("deadline_text"),
                                task.getField("note"));
            }
        }
    }

    @Test
    void itsLostHeadingsAreSettledByAPerson() throws IOException {
        SampleProvince.load();
        Map<?, ?> plan = new ObjectMapper()
                .readValue(SampleProvince.file("plan-6898.json").toFile(), Map.class);
        String id = SamplePlan.COORDINATOR
                .asks()
                .multiPart("plan", plan, "application/json")
                .multiPart("file", "plan-6898.xlsx", Files.readAllBytes(FILE), "application/octet-stream")
                .post("/api/v1/plan-imports")
                .then()
                .statusCode(201)
                .body("summary.rows", equalTo(56))
                .body("summary.byField", equalTo(Map.of("unknown", 56)))
                .body("summary.issues.NO_NUMBER", equalTo(1))
                .body("segments.fromRow", contains(1, 15, 21, 35, 37, 42, 47))
                .body("segments.toRow", contains(14, 20, 34, 36, 41, 46, 56))
                .body("tables[0].headerLine", equalTo(6))
                .extract()
                .path("id");
        Upload draft = new Upload(SamplePlan.COORDINATOR, id);
        List<Map<String, Integer>> segments = draft.get().path("segments");
        for (int i = 0; i < segments.size(); i++) {
            Map<String, Integer> segment = segments.get(i);
            draft.post(
                            "field-boundaries",
                            Map.of(
                                    "fromRow", segment.getOrDefault("fromRow", 0),
                                    "toRow", segment.getOrDefault("toRow", 0),
                                    "field", FIELDS.get(i)))
                    .then()
                    .statusCode(200);
        }
        draft.patch(40, Map.of("accepted", List.of("NO_NUMBER"))).then().statusCode(200);

        draft.get()
                .then()
                .body("summary.byField.size()", equalTo(7))
                .body("summary.byField.tthc", equalTo(14))
                .body("summary.assignments", equalTo(SamplePlan.ASSIGNMENTS))
                .body("summary.issues.NO_NUMBER", nullValue())
                .body("summary.issues.FIELD_BOUNDARY_INFERRED", nullValue());
        assertThat(draft.confirmed()).hasSize(56);
    }
}
