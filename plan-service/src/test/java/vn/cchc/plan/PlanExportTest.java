package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** A plan written as a file is the plan that is read back from it; other programs open it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PlanExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void theSamplePlanComesBackAsItWas(String format) {
        String plan = SamplePlan.confirmed();
        byte[] file = export(SamplePlan.COORDINATOR, plan, format);

        Upload draft = Upload.of(SamplePlan.COORDINATOR, "ubnd-tinh", "any", file);
        List<Map<String, Object>> before = Upload.tasks(SamplePlan.COORDINATOR, plan);
        List<Map<String, Object>> after = draft.confirmed();

        assertThat(before).hasSize(56);
        assertThat(printed(after)).isEqualTo(printed(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void fiveHundredTasksOfAnyWordsComeBackAsTheyWere(String format) {
        Province province = Province.founded();
        StringBuilder csv = new StringBuilder(Draft.HEADER).append('\n');
        RandomGenerator random = new Random(20240102);
        for (int row = 0; row < 500; row++) {
            csv.append(RandomTasks.line(row, province, random)).append('\n');
        }
        Upload first = Upload.of(
                province.coordinator(),
                province.id("tinh"),
                "a.csv",
                csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String plan = first.plan();
        byte[] file = export(province.coordinator(), plan, format);

        List<Map<String, Object>> before = Upload.tasks(province.coordinator(), plan);
        List<Map<String, Object>> after = Upload.of(province.coordinator(), province.id("tinh"), "b", file)
                .confirmed();
        assertThat(before).hasSize(500);
        assertThat(printed(after)).isEqualTo(printed(before));
    }

    @Test
    void anotherProgramOpensTheWorkbook() throws IOException {
        byte[] file = export(SamplePlan.COORDINATOR, SamplePlan.confirmed(), "xlsx");

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("UBND TỈNH");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Số: 6898/KH-UBND");
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).isEqualTo("ngày 29 tháng 12 năm 2023");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).startsWith("KẾ HOẠCH");
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).isEqualTo("Nội dung/Nhiệm vụ");
            assertThat(sheet.getRow(8).getCell(0).getStringCellValue()).isEqualTo("I. chỉ đạo điều hành");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(7);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void anotherProgramOpensTheDocument() throws IOException {
        byte[] file = export(SamplePlan.COORDINATOR, SamplePlan.confirmed(), "docx");

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getTables()).hasSize(2);
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getNumberOfRows()).isEqualTo(1 + 7 + 56);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(2).getCell(3).getText()).isEqualTo("Sở Nội vụ");
            var run = table.getRow(2)
                    .getCell(1)
                    .getParagraphs()
                    .getFirst()
                    .getRuns()
                    .getFirst();
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontSizeAsDouble()).isEqualTo(13);
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(String.valueOf(page.getW())).isEqualTo("16838");
        }
    }

    @Test
    void onlyThePlansReadersGetIt() {
        Province province = Province.founded();
        String plan = Draft.of(province).task(province.name("tu-phap"), "").confirmed();

        province.focal("tu-phap").get(plan + "/export?format=xlsx").then().statusCode(404);
        province.districtCoordinator("huyen")
                .get(plan + "/export?format=docx")
                .then()
                .statusCode(404);
        province.leader().get(plan + "/export?format=docx").then().statusCode(200);
        Person.AUDITOR.get(plan + "/export?format=xlsx").then().statusCode(200);
        province.coordinator().get(plan + "/export?format=pdf").then().statusCode(400);
        province.coordinator().get(plan + "/export").then().statusCode(400);
    }

    private static byte[] export(Person by, String plan, String format) {
        return by.get(plan + "/export?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", org.hamcrest.Matchers.containsString("." + format))
                .extract()
                .asByteArray();
    }

    /** What is printed of a task, and nothing that hangs on the plan it is in. */
    private static List<List<@Nullable Object>> printed(List<Map<String, Object>> tasks) {
        List<List<@Nullable Object>> printed = new ArrayList<>();
        for (Map<String, Object> task : tasks) {
            Map<?, ?> deadline = (Map<?, ?>) Objects.requireNonNull(task.get("deadline"));
            List<@Nullable Object> cells = new ArrayList<>();
            for (String member :
                    List.of("stt", "fieldText", "content", "product", "leads", "coordinators", "note", "fieldCode")) {
                cells.add(task.get(member));
            }
            cells.add(deadline.get("verbatim"));
            printed.add(cells);
        }
        return printed;
    }
}
