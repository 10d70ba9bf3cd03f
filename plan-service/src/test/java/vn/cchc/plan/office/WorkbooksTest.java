package vn.cchc.plan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.plan.table.Cell;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Line;
import vn.cchc.plan.table.Origin;

/** What another program writes into a workbook is read as its cells show it. */
class WorkbooksTest {

    @TempDir
    Path folder;

    @Test
    void numbersAndDatesAreWrittenOutAsShown() throws IOException {
        List<Cell> cells = firstLine((book, row) -> {
            row.createCell(0).setCellValue(1.0);
            row.createCell(1).setCellValue(2.5);
            row.createCell(2).setCellValue(LocalDate.of(2024, 3, 5));
            row.getCell(2).setCellStyle(format(book, "dd/mm/yyyy"));
            row.createCell(3).setCellValue(LocalDate.of(2024, 1, 1));
            row.getCell(3).setCellStyle(format(book, "mm/yyyy"));
            row.createCell(4).setCellValue(0.85);
            row.getCell(4).setCellStyle(format(book, "0%"));
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellValue("  Việc\u00a0\r\nhai ");
        });

        assertThat(cells)
                .extracting(Cell::text)
                .containsExactly("1", "2.5", "5/3/2024", "01/2024", "85%", "TRUE", "Việc\u00a0\nhai");
        assertThat(cells.get(0).origin()).isEqualTo(Origin.FORMATTED);
        assertThat(cells.get(6).origin()).isEqualTo(Origin.WRITTEN);
    }

    @Test
    void aFormulaIsItsSavedResultAndSaidToBeOne() throws IOException {
        List<Cell> cells = firstLine((book, row) -> {
            row.createCell(0).setCellFormula("1+1");
            row.getCell(0).setCellValue(2);
            row.createCell(1).setCellFormula("CONCATENATE(\"a\",\"b\")");
            row.getCell(1).setCellValue("ab");
            row.createCell(2).setCellValue("x");
        });

        assertThat(cells).extracting(Cell::text).containsExactly("2", "ab", "x");
        assertThat(cells).extracting(Cell::origin).containsExactly(Origin.FORMULA, Origin.FORMULA, Origin.WRITTEN);
    }

    @Test
    void mergedCellsShowTheirTextEverywhere() throws IOException {
        Grid grid = grid((book, sheet) -> {
            Row first = sheet.createRow(0);
            first.createCell(0).setCellValue("I. Phần");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            Row second = sheet.createRow(1);
            second.createCell(0).setCellValue("a");
            second.createCell(2).setCellValue("Sở A");
            sheet.createRow(2).createCell(0).setCellValue("b");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        });

        assertThat(grid.lines().get(0).cells()).extracting(Cell::text).containsOnly("I. Phần");
        assertThat(grid.lines().get(0).cells()).extracting(Cell::start).containsExactly(0, 0, 0);
        assertThat(grid.lines().get(2).cell(2)).isEqualTo(new Cell("Sở A", 2, Origin.MERGED));
    }

    @Test
    void everySheetIsAGridAndEmptyRowsAreLeftOut() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Phụ lục 1").createRow(7).createCell(1).setCellValue("x");
            book.createSheet("Phụ lục 2");
            book.write(out);
        }

        List<Grid> grids = OfficeFile.grids(file);
        assertThat(grids).extracting(Grid::name).containsExactly("Phụ lục 1", "Phụ lục 2");
        assertThat(grids.getFirst().lines()).extracting(Line::number).containsExactly(8);
        assertThat(grids.getLast().lines()).isEmpty();
    }

    @Test
    void decomposedTextIsComposed() throws IOException {
        String text = "Xây dựng thể chế";
        List<Cell> cells = firstLine(
                (book, row) -> row.createCell(0).setCellValue(Normalizer.normalize(text, Normalizer.Form.NFD)));

        assertThat(cells.getFirst().text()).isEqualTo(text);
    }

    @FunctionalInterface
    private interface Filling<T> {
        void fill(XSSFWorkbook book, T place);
    }

    private List<Cell> firstLine(Filling<Row> filling) throws IOException {
        return grid((book, sheet) -> filling.fill(book, sheet.createRow(0)))
                .lines()
                .getFirst()
                .cells();
    }

    private Grid grid(Filling<XSSFSheet> filling) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(book, book.createSheet("Bảng"));
            book.write(out);
        }
        return OfficeFile.grids(file).getFirst();
    }

    private static CellStyle format(XSSFWorkbook book, String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }
}
