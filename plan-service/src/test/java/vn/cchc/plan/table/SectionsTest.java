package vn.cchc.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings give the rows below them their field; sums, repeated headers and empty lines are no tasks. */
class SectionsTest {

    private static final Set<String> FIELDS = Set.of("cải cách thể chế", "cải cách tài chính công");
    private static final TaskTables TABLES = new TaskTables(words -> FIELDS.contains(Fold.spoken(words)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I. CẢI CÁCH THỂ CHẾ | < | < | < | < | < | <",
                "I | CẢI CÁCH THỂ CHẾ | | | | |",
                "I. | Cải cách thể chế | < | < | < | < | <",
                " | I. Cải cách thể chế | | | | |",
                " | CẢI CÁCH THỂ CHẾ | | | | |",
                "Cải cách thể chế | | | | | |",
                "1 | Cải cách thể chế | | | | |",
                "A | CẢI CÁCH THỂ CHẾ | < | < | < | < | <"
            })
    void aHeadingIsKnownInEveryShape(String heading) {
        List<TableRow> rows = rows(heading, "1 | Việc | | Sở A | | |");

        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(Fold.spoken(String.valueOf(row.section()))).isEqualTo("cải cách thể chế"));
    }

    @Test
    void headingsBelowAFieldArePartsOfIt() {
        List<TableRow> rows = rows(
                "I. CẢI CÁCH THỂ CHẾ | < | < | < | < | < | <",
                "1. Xây dựng văn bản | < | < | < | < | < | <",
                "1.1 | Việc một | | Sở A | | |",
                "II. CẢI CÁCH TÀI CHÍNH CÔNG | < | < | < | < | < | <",
                "1 | Việc hai | | Sở A | | |",
                "III. VIỆC KHÁC | < | < | < | < | < | <",
                "1 | Việc ba | | Sở A | | |");

        assertThat(rows)
                .extracting(TableRow::section)
                .containsExactly("CẢI CÁCH THỂ CHẾ", "CẢI CÁCH TÀI CHÍNH CÔNG", "VIỆC KHÁC");
        assertThat(rows).extracting(TableRow::part).containsExactly("Xây dựng văn bản", null, null);
    }

    @Test
    void aNumberedParentOfNumberedChildrenIsAHeading() {
        List<TableRow> rows =
                rows("2 | Nâng cao chất lượng | | | | |", "2.1 | Việc | | Sở A | | |", "3 | Việc | | | | |");

        assertThat(rows).extracting(row -> row.text(Column.STT)).containsExactly("2.1", "3");
    }

    @Test
    void aRowWithNumberAndContentOnlyIsATask() {
        assertThat(rows("1 | Việc chưa giao | | | | |", "2 | VIỆC VIẾT HOA | | | | |", "3 | | | | | |"))
                .hasSize(3);
    }

    @Test
    void sumsRepeatedHeadersAndColumnNumbersAreNoTasks() {
        List<TableRow> rows = rows(
                "1 | 2 | 3 | 4 | 5 | 6 | 7",
                "1 | Việc | | Sở A | | |",
                Grids.HEADER.toUpperCase(java.util.Locale.ROOT),
                " | | | | | |",
                "2 | Việc hai | | Sở A | | |",
                "Tổng cộng | | | | | | 2 việc");

        assertThat(rows).extracting(row -> row.text(Column.CONTENT)).containsExactly("Việc", "Việc hai");
    }

    @Test
    void whatIsMergedOverRowsBelongsToEachOfThem() {
        List<TableRow> rows = rows("1 | Việc một | Báo cáo | Sở A | | |", "2 | Việc hai | ^ | ^ | | |");

        assertThat(rows).extracting(row -> row.text(Column.LEAD)).containsExactly("Sở A", "Sở A");
        assertThat(rows.get(1).cells()).containsEntry(Column.LEAD, new Cell("Sở A", 3, Origin.MERGED));
    }

    @Test
    void aRestartOfTheNumberingIsABoundaryUnlessAHeadingSaysSo() {
        List<TableRow> lost = rows(
                "1 | a | | Sở A | | |",
                "2 | b | | Sở A | | |",
                " | c | | Sở A | | |",
                "1 | d | | Sở A | | |",
                "2 | e | | Sở A | | |");
        List<TableRow> headed = rows(
                "I | CẢI CÁCH THỂ CHẾ | | | | |",
                "1 | a | | Sở A | | |",
                "II | CẢI CÁCH TÀI CHÍNH CÔNG | | | | |",
                "1 | d | | Sở A | | |");

        assertThat(lost).extracting(TableRow::restart).containsExactly(false, false, false, true, false);
        assertThat(headed).extracting(TableRow::restart).containsExactly(false, false);
    }

    @Test
    void theCaptionOfATableInATextNamesItsField() {
        Grid grid = Grids.of(Grids.HEADER, "1 | Việc | | Sở A | | |");
        Grid captioned = new Grid("1", "II. Cải cách thể chế", grid.lines());

        assertThat(TABLES.read(captioned).orElseThrow().rows().getFirst().section())
                .isEqualTo("Cải cách thể chế");
    }

    @Test
    void fusedWordsAreFoundAndOrdinaryOnesNot() {
        assertThat(FusedWords.inProduct("Kế hoạch Báo cáo")).contains("Kế hoạch Báo cáo");
        assertThat(FusedWords.inProduct("Kế hoạch, Báo cáo")).isEmpty();
        assertThat(FusedWords.inProduct("Báo cáo kết quả")).isEmpty();
        assertThat(FusedWords.inNames("UBND cấp huyện,cấp xã")).contains("huyện,cấp");
        assertThat(FusedWords.inNames("Sở Nội vụSở Tư pháp")).isPresent();
        assertThat(FusedWords.inNames("Sở, ban, ngành; UBND cấp huyện")).isEmpty();
    }

    private static List<TableRow> rows(String... lines) {
        String[] grid = new String[lines.length + 1];
        grid[0] = Grids.HEADER;
        System.arraycopy(lines, 0, grid, 1, lines.length);
        return TABLES.read(Grids.of(grid)).orElseThrow().rows();
    }
}
