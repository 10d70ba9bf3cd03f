package vn.cchc.plan.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.plan.table.Cell;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Origin;

/** Tables of Word documents, as another program writes them and as people leave them. */
class DocumentsTest {

    @TempDir
    Path folder;

    @Test
    void aTableWrittenByAnotherProgramIsReadWithItsCaption() throws IOException {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("I. Cải cách thể chế");
            document.createParagraph();
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("STT");
            table.getRow(0).getCell(1).setText("Nội dung");
            table.getRow(1).getCell(1).setText("Đoạn một");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("Đoạn hai");
            document.write(out);
        }

        Grid grid = OfficeFile.grids(file).getFirst();
        assertThat(grid.caption()).isEqualTo("I. Cải cách thể chế");
        assertThat(texts(grid, 0)).containsExactly("STT", "Nội dung");
        assertThat(texts(grid, 1)).containsExactly("", "Đoạn một\nĐoạn hai");
    }

    @Test
    void spansAndVerticalMergesCoverTheirCells() throws IOException {
        Grid grid = grid(row(cell("<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>", "I. Phần"))
                + row(cell("", "1") + cell("", "a") + cell("<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>", "Sở A"))
                + row(cell("", "2") + cell("", "b") + cell("<w:tcPr><w:vMerge/></w:tcPr>", ""))
                + row(cell("", "3") + cell("", "c") + cell("", "")));

        assertThat(texts(grid, 0)).containsExactly("I. Phần", "I. Phần", "I. Phần");
        assertThat(grid.lines().get(0).cells()).extracting(Cell::start).containsExactly(0, 0, 0);
        assertThat(grid.lines().get(2).cell(2)).isEqualTo(new Cell("Sở A", 2, Origin.MERGED));
        assertThat(texts(grid, 3)).containsExactly("3", "c", "");
    }

    @Test
    void numbersTheProgramCountsAreCounted() throws IOException {
        String counted =
                "<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr></w:p></w:tc>";
        Grid grid = grid(row(counted + cell("", "a")) + row(counted + cell("", "b")));

        assertThat(texts(grid, 0)).containsExactly("1", "a");
        assertThat(texts(grid, 1)).containsExactly("2", "b");
        assertThat(grid.lines().get(1).cell(0).origin()).isEqualTo(Origin.COUNTED);
    }

    @Test
    void deletedTextFieldCodesAndDrawingsAreNoText() throws IOException {
        Grid grid = grid(row("<w:tc><w:p><w:del><w:r><w:t>cũ</w:t></w:r></w:del>"
                + "<w:ins><w:r><w:t>mới</w:t></w:r></w:ins>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:drawing><w:p><w:r><w:t>hình</w:t></w:r></w:p></w:drawing></w:r>"
                + "<w:r><w:br/><w:t>dòng</w:t><w:tab/><w:t>hai</w:t></w:r></w:p></w:tc>"));

        assertThat(texts(grid, 0)).containsExactly("mới\ndòng\thai");
    }

    @Test
    void aRowDeletedUnderRevisionIsNoRow() throws IOException {
        Grid grid = grid(row("<w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "cũ")) + row(cell("", "còn lại")));

        assertThat(grid.lines()).hasSize(1);
        assertThat(texts(grid, 0)).containsExactly("còn lại");
    }

    @Test
    void aTableInACellIsTextOfThatCell() throws IOException {
        String inner = "<w:tbl>" + row(cell("", "x") + cell("", "y")) + "</w:tbl>";
        Grid grid = grid(row("<w:tc>" + paragraph("trước") + inner + paragraph("sau") + "</w:tc>" + cell("", "b")));

        assertThat(texts(grid, 0)).containsExactly("trước\nx y\nsau", "b");
    }

    private static List<String> texts(Grid grid, int line) {
        return grid.lines().get(line).cells().stream().map(Cell::text).toList();
    }

    private Grid grid(String rows) throws IOException {
        Path file = folder.resolve("a.docx");
        Files.write(file, Zips.document("<w:tbl>" + rows + "</w:tbl>").bytes());
        return OfficeFile.grids(file).getFirst();
    }

    private static String row(String cells) {
        return "<w:tr>" + cells + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc>" + properties + paragraph(text) + "</w:tc>";
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }
}
