package vn.cchc.plan.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.table.Grid;
import vn.cchc.platform.web.Refusal;

/**
 * The tables of a Word document, read as a stream. Deleted text, drawings and the older copies kept for old programs are
 * left out; a table inside a cell is text of that cell.
 */
final class DocxGrids {

    private static final Set<String> LEFT_OUT =
            Set.of("del", "moveFrom", "Fallback", "drawing", "pict", "object", "tblPr", "sectPr", "rPr");

    private final BoundedZip zip;
    private final OfficePackage office;
    private final List<Grid> grids = new ArrayList<>();
    private final Deque<DocxTable> open = new ArrayDeque<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final StringBuilder paragraph = new StringBuilder();
    private String caption = "";
    private String numbering = "";
    private boolean inRun;
    private boolean inText;
    private boolean inRowProperties;

    DocxGrids(BoundedZip zip, OfficePackage office) {
        this.zip = zip;
        this.office = office;
    }

    List<Grid> read() throws IOException {
        try (XmlEvents xml = XmlEvents.of(zip.part(office.main()))) {
            while (xml.next()) {
                if (xml.starts() && inRowProperties && xml.name().equals("del")) {
                    with(open.peek()).deleteRow();
                } else if (xml.starts() && LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                } else if (xml.starts()) {
                    start(xml);
                } else if (xml.ends()) {
                    end(xml.name());
                } else if (inText) {
                    add(xml.text());
                }
            }
        }
        return grids;
    }

    private void start(XmlEvents xml) {
        DocxTable table = open.peek();
        switch (xml.name()) {
            case "tbl" -> openTable();
            case "tr" -> with(table).startRow();
            case "trPr" -> inRowProperties = true;
            case "gridBefore" -> with(table).skipColumns(xml.number("val", 0));
            case "tc" -> with(table).startCell();
            case "gridSpan" -> with(table).span(xml.number("val", 1));
            case "vMerge" -> with(table).merge(xml.attribute("val").equals("restart"));
            case "p" -> {
                paragraph.setLength(0);
                numbering = "";
            }
            case "ilvl" -> numbering = xml.attribute("val") + ":" + numbering;
            case "numId" -> numbering = xml.attribute("val").equals("0") ? "" : numbering + xml.attribute("val");
            case "r" -> inRun = true;
            case "t" -> inText = true;
            case "tab" -> add(inRun ? "\t" : "");
            case "br", "cr" -> add(inRun ? "\n" : "");
            case "noBreakHyphen" -> add("-");
            default -> {}
        }
    }

    private void end(String name) {
        DocxTable table = open.peek();
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "trPr" -> inRowProperties = false;
            case "p" -> endParagraph(table);
            case "tc" -> with(table).endCell();
            case "tr" -> with(table).endRow();
            case "tbl" -> closeTable();
            default -> {}
        }
    }

    private void add(String text) {
        if (paragraph.length() + text.length() > Limits.CELL) {
            if (open.isEmpty()) {
                return; // text between the tables is none of ours
            }
            throw CellText.tooLong(open.getLast().place());
        }
        paragraph.append(text);
    }

    private void endParagraph(@Nullable DocxTable table) {
        String text = paragraph.toString();
        paragraph.setLength(0);
        if (table == null) {
            String line = CellText.clean(text, "");
            caption = line.isEmpty() ? caption : line;
        } else if (text.isBlank() && !numbering.isEmpty()) {
            table.count(String.valueOf(counters.merge(numbering, 1, Integer::sum)));
        } else {
            table.paragraph(text);
        }
    }

    private void openTable() {
        if (open.size() == Limits.TABLES_DEEP) {
            throw new Refusal(PlanProblem.IMPORT_TOO_DEEP);
        }
        open.push(new DocxTable(grids.size() + 1));
    }

    private void closeTable() {
        DocxTable done = with(open.poll());
        DocxTable outer = open.peek();
        if (outer != null) {
            outer.paragraph(done.asText());
            return;
        }
        if (grids.size() == Limits.GRIDS) {
            throw Limits.tooManyRows();
        }
        grids.add(done.grid(caption));
        caption = "";
    }

    /** Rows and cells stand in tables; a file where they do not is broken. */
    private static DocxTable with(@Nullable DocxTable table) {
        if (table == null) {
            throw Limits.broken();
        }
        return table;
    }
}
