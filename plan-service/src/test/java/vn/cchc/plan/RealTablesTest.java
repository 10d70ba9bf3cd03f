package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.deadline.Oracle;
import vn.cchc.platform.testing.RealParts;

/** Tables taken from real documents load and read back word for word, as CSV with their own names and as workbooks. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RealTablesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tasks_binh_duong_2024.csv, stt, field, content, lead, coordinating, deadline_text",
        "tasks_lam_dong_2021.csv, seq, field_code, solution, lead, coordinating, deadline_text",
        "programme_dong_thap.csv, row_no, field_title, text_verbatim, lead_verbatim,,",
        "projects_dong_thap.csv, no,, title_verbatim, lead_verbatim,, completion_verbatim"
    })
    void everyRowReadsBackAsItWasWritten(
            String file,
            String stt,
            @Nullable String field,
            String content,
            String lead,
            @Nullable String coordinating,
            @Nullable String deadline)
            throws IOException {
        Columns columns = new Columns(stt, field, content, lead, coordinating, deadline);
        List<Oracle> printed = Oracle.rows(file);
        Province province = Province.founded();

        check(confirmed(province, file, bytes(file)), printed, columns);
        check(confirmed(province, "a.xlsx", workbook(printed, columns)), printed, columns);
    }

    private record Columns(
            String stt,
            @Nullable String field,
            String content,
            String lead,
            @Nullable String coordinating,
            @Nullable String deadline) {}

    private static List<Map<String, Object>> confirmed(Province province, String name, byte[] content) {
        return Upload.of(province.coordinator(), province.id("tinh"), name, content)
                .confirmed();
    }

    private static void check(List<Map<String, Object>> tasks, List<Oracle> printed, Columns columns) {
        assertThat(tasks).hasSameSizeAs(printed);
        for (int i = 0; i < tasks.size(); i++) {
            Map<String, Object> task = tasks.get(i);
            Oracle row = printed.get(i);
            assertThat(task.get("stt")).isEqualTo(orNull(row, columns.stt()));
            assertThat(task.get("fieldText")).isEqualTo(orNull(row, columns.field()));
            assertThat(task.get("content")).isEqualTo(orNull(row, columns.content()));
            assertThat(letters(task.get("leads"))).isEqualTo(letters(orNull(row, columns.lead())));
            assertThat(letters(task.get("coordinators"))).isEqualTo(letters(orNull(row, columns.coordinating())));
            Map<?, ?> deadline = (Map<?, ?>) Objects.requireNonNull(task.get("deadline"));
            String words = orNull(row, columns.deadline());
            assertThat(deadline.get("verbatim")).isEqualTo(words == null ? "" : words);
        }
    }

    /** The usual layout, fields in a column. */
    private static byte[] workbook(List<Oracle> rows, Columns columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "CCHC", "1.0")) {
            Worksheet sheet = book.newWorksheet("Phụ lục");
            sheet.value(0, 0, "PHỤ LỤC");
            List<String> header = List.of(
                    "TT",
                    "Lĩnh vực",
                    "Nhiệm vụ, giải pháp",
                    "Đơn vị chủ trì",
                    "Đơn vị phối hợp",
                    "Thời hạn",
                    "Ghi chú");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(1, column, header.get(column));
            }
            for (int i = 0; i < rows.size(); i++) {
                Oracle row = rows.get(i);
                sheet.value(2 + i, 0, orNull(row, columns.stt()));
                sheet.value(2 + i, 1, orNull(row, columns.field()));
                sheet.value(2 + i, 2, orNull(row, columns.content()));
                sheet.value(2 + i, 3, orNull(row, columns.lead()));
                sheet.value(2 + i, 4, orNull(row, columns.coordinating()));
                sheet.value(2 + i, 5, orNull(row, columns.deadline()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = RealTablesTest.class.getResourceAsStream("/oracles/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static @Nullable String orNull(Oracle row, @Nullable String column) {
        String text = column == null
                ? ""
                : Normalizer.normalize(row.text(column), Normalizer.Form.NFC).strip();
        return text.isEmpty() ? null : text;
    }

    /** A cell's parties without what parts them. */
    private static String letters(@Nullable Object cellOrParties) {
        String text = cellOrParties instanceof List<?> parties
                ? parties.stream()
                        .map(party -> String.valueOf(((Map<?, ?>) party).get("verbatim")))
                        .collect(Collectors.joining())
                : cellOrParties == null ? "" : cellOrParties.toString();
        return text.replaceAll("(?<=[,;\\s]|^)và(?=\\s)|[,;\\s]", "");
    }
}
