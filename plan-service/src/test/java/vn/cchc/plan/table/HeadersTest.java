package vn.cchc.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The header is found wherever it stands and whatever it is called. */
class HeadersTest {

    private static final TaskTables TABLES = new TaskTables(words -> false);

    @ParameterizedTest
    @CsvSource({
        "TT, STT",
        "Số TT, STT",
        "Số thứ tự, STT",
        "Lĩnh vực, FIELD",
        "Nội dung công việc, CONTENT",
        "'Nhiệm vụ, giải pháp', CONTENT",
        "NỘI DUNG/NHIỆM VỤ, CONTENT",
        "Tên nhiệm vụ, CONTENT",
        "Tên đề án, CONTENT",
        "Nhiệm vụ cụ thể được giao, CONTENT",
        "Kết quả/Sản phẩm, PRODUCT",
        "Sản phẩm đầu ra, PRODUCT",
        "Kết quả dự kiến, PRODUCT",
        "Đơn vị chủ trì, LEAD",
        "CQ chủ trì, LEAD",
        "'Cơ quan, đơn vị chủ trì thực hiện', LEAD",
        "'Cơ quan chủ trì, phối hợp', LEAD",
        "Cơ quan chủ trì soạn thảo, LEAD",
        "Đơn vị phối hợp, COORDINATING",
        "'Các cơ quan, đơn vị phối hợp', COORDINATING",
        "Thời hạn, DEADLINE",
        "Thời gian thực hiện, DEADLINE",
        "Tiến độ, DEADLINE",
        "Lộ trình, DEADLINE",
        "Hạn hoàn thành, DEADLINE",
        "Thời gian hoàn thành (dự kiến), DEADLINE",
        "Ghi chú, NOTE"
    })
    void aNameIsKnownInAllItsSpellings(String name, Column column) {
        assertThat(column(name)).contains(column);
        assertThat(column(name.toUpperCase(java.util.Locale.ROOT))).contains(column);
        assertThat(column(Normalizer.normalize(name, Normalizer.Form.NFD))).contains(column);
        assertThat(column("  " + name.replace(" ", "\n") + ":")).contains(column);
    }

    private static Optional<Column> column(String name) {
        return HeaderName.of(name).map(HeaderName::column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kế hoạch", "Sở Nội vụ", "UBND tỉnh", "1", "Căn cứ"})
    void otherWordsAreNoColumn(String words) {
        assertThat(HeaderName.of(words)).isEmpty();
    }

    @Test
    void titlesAboveAreNoHeader() {
        TaskTable table = read(
                "UBND TỈNH | < | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < | <",
                "PHỤ LỤC NHIỆM VỤ VÀ THỜI GIAN THỰC HIỆN KẾ HOẠCH | < | < | < | < | < | <",
                Grids.HEADER,
                "(1) | (2) | (3) | (4) | (5) | (6) | (7)",
                "1 | Việc | Báo cáo | Sở A | Sở B | Quý I/2024 | x");

        assertThat(table.header().first()).isEqualTo(2);
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(5);
            assertThat(row.text(Column.STT)).isEqualTo("1");
            assertThat(row.text(Column.NOTE)).isEqualTo("x");
        });
    }

    @Test
    void aHeaderMayStandOnTwoLines() {
        TaskTable table = read(
                "TT | Nội dung | Cơ quan thực hiện | < | Thời gian | Kinh phí",
                "^ | ^ | Chủ trì | Phối hợp | ^ | ^",
                "1 | Việc | Sở A | Sở B | 2024 | 5");

        assertThat(table.header().columns())
                .isEqualTo(Map.of(
                        Column.STT, List.of(0),
                        Column.CONTENT, List.of(1),
                        Column.LEAD, List.of(2),
                        Column.COORDINATING, List.of(3),
                        Column.DEADLINE, List.of(4)));
        assertThat(table.header().ignored()).containsExactly("Kinh phí");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void aNameBrokenOverTwoLinesWithoutMergingIsPutTogether() {
        TaskTable table =
                read("STT | Nội dung | Cơ quan | Thời gian", " | | chủ trì | hoàn thành", "1 | Việc | Sở A | 2024");

        assertThat(table.header().names()).containsEntry(Column.LEAD, "chủ trì");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void oneNameOverTwoColumnsIsOneColumn() {
        TaskTable table = read("STT | Nội dung | < | Chủ trì", "1 | Việc | chi tiết | Sở A");

        assertThat(table.rows().getFirst().text(Column.CONTENT)).isEqualTo("Việc\nchi tiết");
    }

    @Test
    void twoColumnsOfOneNameAreAmbiguousAndASurerNameWins() {
        assertThatThrownBy(() -> read("STT | Nội dung | Nội dung | Chủ trì", "1 | a | b | c"))
                .isInstanceOf(AmbiguousHeader.class);
        TaskTable table = read("STT | Nhiệm vụ liên quan khác | Nội dung nhiệm vụ | Chủ trì", "1 | a | b | c");
        assertThat(table.rows().getFirst().text(Column.CONTENT)).isEqualTo("b");
        assertThat(table.header().ignored()).containsExactly("Nhiệm vụ liên quan khác");
    }

    @Test
    void wordsThatOnlySoundLikeAHeaderAreNone() {
        assertThat(TABLES.read(Grids.of(
                        "1 | Thực hiện nhiệm vụ được giao | Kết quả rà soát | Theo lộ trình",
                        "2 | Nội dung khác | Sản phẩm truyền thông | Thời gian tới")))
                .isEmpty();
    }

    private static TaskTable read(String... lines) {
        return TABLES.read(Grids.of(lines)).orElseThrow();
    }
}
