package vn.cchc.plan.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.office.XlsxSheet.Range;
import vn.cchc.plan.office.XlsxSheet.Value;
import vn.cchc.plan.table.Cell;
import vn.cchc.plan.table.Grid;
import vn.cchc.plan.table.Line;
import vn.cchc.plan.table.Origin;

/** The sheets of a workbook. Formulas are never worked out: the result saved with them is taken, and said to be one. */
final class XlsxGrids {

    private record Place(int row, int column) {}

    private final BoundedZip zip;
    private final OfficePackage office;

    XlsxGrids(BoundedZip zip, OfficePackage office) {
        this.zip = zip;
        this.office = office;
    }

    List<Grid> read() throws IOException {
        Map<String, String> relations = office.relations();
        Map<String, String> sheets = new HashMap<>();
        List<String> order = new ArrayList<>();
        boolean from1904 = false;
        try (XmlEvents xml = XmlEvents.of(zip.part(office.main()))) {
            while (xml.next()) {
                if (xml.starts() && xml.name().equals("sheet") && order.size() < Limits.GRIDS) {
                    // sheetId numbers the sheet, id names the relation to its part
                    String part = relations.getOrDefault(xml.attribute("id"), "");
                    if (zip.has(part)) {
                        order.add(part);
                        sheets.put(part, xml.attribute("name"));
                    }
                } else if (xml.starts() && xml.name().equals("workbookPr")) {
                    from1904 = Set.of("1", "true").contains(xml.attribute("date1904"));
                }
            }
        }
        XlsxFormats formats = XlsxFormats.read(zip, relations.getOrDefault("/styles", ""), from1904);
        List<XlsxSheet> read = new ArrayList<>();
        Set<Integer> wanted = new HashSet<>();
        for (String part : order) {
            XlsxSheet sheet = XlsxSheet.read(sheets.getOrDefault(part, ""), zip, part);
            sheet.collectShared(wanted);
            read.add(sheet);
        }
        Map<Integer, String> shared = SharedTexts.read(zip, relations.getOrDefault("/sharedStrings", ""), wanted);
        return read.stream().map(sheet -> grid(sheet, formats, shared)).toList();
    }

    private static Grid grid(XlsxSheet sheet, XlsxFormats formats, Map<Integer, String> shared) {
        Map<Place, Range> covered = covered(sheet);
        List<Line> lines = new ArrayList<>();
        Set<Integer> numbers = new TreeSet<>(sheet.rows().keySet());
        for (int row : numbers) {
            int width = width(sheet, row, covered);
            List<Cell> cells = new ArrayList<>(width);
            for (int column = 0; column < width; column++) {
                cells.add(cell(sheet, row, column, covered.get(new Place(row, column)), formats, shared));
            }
            Line line = new Line(row + 1, cells);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return new Grid(sheet.name(), "", lines);
    }

    private static int width(XlsxSheet sheet, int row, Map<Place, Range> covered) {
        NavigableMap<Integer, Value> cells = sheet.rows().getOrDefault(row, new TreeMap<>());
        int width = cells.isEmpty() ? 0 : cells.lastKey() + 1;
        for (int column = width; column < Limits.COLUMNS; column++) {
            if (covered.containsKey(new Place(row, column))) {
                width = column + 1;
            }
        }
        return width;
    }

    /** Only places in rows that hold something: a range over a million rows covers no more than there are. */
    private static Map<Place, Range> covered(XlsxSheet sheet) {
        Map<Place, Range> covered = new HashMap<>();
        int left = Limits.LINES * Limits.COLUMNS; // ranges do not overlap, so there is no more to cover
        for (Range range : sheet.merges()) {
            for (int row : sheet.rows()
                    .subMap(range.top(), true, Math.max(range.top(), range.bottom()), true)
                    .keySet()) {
                for (int column = range.left(); column <= range.right(); column++) {
                    if (--left < 0) {
                        throw Limits.broken();
                    }
                    covered.putIfAbsent(new Place(row, column), range);
                }
            }
        }
        return covered;
    }

    private static Cell cell(
            XlsxSheet sheet,
            int row,
            int column,
            @Nullable Range range,
            XlsxFormats formats,
            Map<Integer, String> shared) {
        int atRow = range == null ? row : range.top();
        int atColumn = range == null ? column : range.left();
        Value value = sheet.value(atRow, atColumn);
        if (value == null) {
            return Cell.empty(atColumn);
        }
        String place = sheet.name() + " " + (row + 1);
        boolean written = Set.of("s", "str", "inlineStr", "b", "e").contains(value.type());
        String raw = switch (value.type()) {
            case "s" -> shared.getOrDefault(number(value.text()), "");
            case "str", "inlineStr", "e", "d" -> value.text();
            case "b" -> value.text().equals("1") ? "TRUE" : "FALSE";
            default -> formats.text(value.text().strip(), value.style());
        };
        Origin origin = value.formula() ? Origin.FORMULA : written ? Origin.WRITTEN : Origin.FORMATTED;
        boolean below = range != null && row > range.top();
        return new Cell(CellText.clean(unescaped(raw), place), atColumn, below ? Origin.MERGED : origin);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** Line ends that the file spells out. */
    private static String unescaped(String text) {
        return text.contains("_x000") ? text.replaceAll("_x000[dD]_", "\r").replaceAll("_x000[aA]_", "\n") : text;
    }
}
