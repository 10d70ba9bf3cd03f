package vn.cchc.plan.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cchc.plan.table.Layout;

/** Writes a plan's annex as a workbook: A4 across, the header repeated on every page. */
public final class XlsxPlan {

    private static final String FONT = "Times New Roman";
    private static final int[] WIDTHS = {7, 50, 22, 26, 26, 18, 16};
    private static final int LEFT = 2;
    private static final int HEADER = 7;

    private final PrintedPlan plan;

    public XlsxPlan(PrintedPlan plan) {
        this.plan = plan;
    }

    public void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "CCHC", "1.0")) {
            Worksheet sheet = book.newWorksheet("Phụ lục");
            book.setGlobalDefaultFont(FONT, 13);
            sheet.pageOrientation("landscape");
            sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(HEADER);
            for (int column = 0; column < WIDTHS.length; column++) {
                sheet.width(column, WIDTHS[column]);
            }
            title(sheet);
            table(sheet);
        }
    }

    private void title(Worksheet sheet) {
        int right = LEFT + 1;
        int last = WIDTHS.length - 1;
        heading(sheet, 0, 0, LEFT, plan.issuerInCapitals(), true);
        heading(sheet, 0, right, last, PrintedPlan.STATE, true);
        heading(sheet, 1, 0, LEFT, plan.numberLine(), false);
        heading(sheet, 1, right, last, PrintedPlan.MOTTO, true);
        heading(sheet, 2, right, last, plan.dateLine(), false);
        heading(sheet, 3, 0, last, PrintedPlan.ANNEX, true);
        heading(sheet, 4, 0, last, plan.titleInCapitals(), true);
        heading(sheet, 5, 0, last, plan.reference(), false);
    }

    private static void heading(Worksheet sheet, int row, int from, int to, String text, boolean bold) {
        sheet.value(row, from, CellText.printable(text));
        sheet.range(row, from, row, to).merge();
        var style = sheet.style(row, from).horizontalAlignment("center").wrapText(true);
        (bold ? style.bold() : style.italic()).set();
    }

    private void table(Worksheet sheet) {
        cells(sheet, HEADER, Layout.HEADER, true);
        int row = HEADER;
        for (PrintedPlan.Row line : plan.rows()) {
            row++;
            switch (line) {
                case PrintedPlan.Section section -> {
                    sheet.value(row, 0, CellText.printable(section.text()));
                    sheet.range(row, 0, row, WIDTHS.length - 1)
                            .style()
                            .bold()
                            .wrapText(true)
                            .borderStyle(BorderStyle.THIN)
                            .set();
                    sheet.range(row, 0, row, WIDTHS.length - 1).merge();
                }
                case PrintedPlan.Task task -> cells(sheet, row, task.cells(), false);
            }
        }
    }

    private static void cells(Worksheet sheet, int row, List<String> texts, boolean bold) {
        for (int column = 0; column < texts.size(); column++) {
            String text = CellText.printable(texts.get(column));
            if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
            var style = sheet.style(row, column)
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .verticalAlignment(bold ? "center" : "top");
            (bold ? style.bold().horizontalAlignment("center") : style).set();
        }
    }
}
