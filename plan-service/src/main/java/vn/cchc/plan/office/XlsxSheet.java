package vn.cchc.plan.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as it lies in the file: values by row and column, merged ranges. Rows without values are not kept, so that a
 * sheet formatted to its last row costs nothing.
 */
final class XlsxSheet {

    /** A value: its type as the file gives it ({@code s} a shared text by number), its style, whether a formula made it. */
    record Value(String type, String text, int style, boolean formula) {}

    /** A merged range, both ends included, from 0. */
    record Range(int top, int left, int bottom, int right) {}

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Value>> rows = new TreeMap<>();
    private final List<Range> merges = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    private XlsxSheet(String name) {
        this.name = name;
    }

    static XlsxSheet read(String name, BoundedZip zip, String part) throws IOException {
        XlsxSheet sheet = new XlsxSheet(name);
        try (XmlEvents xml = XmlEvents.of(zip.part(part))) {
            while (xml.next()) {
                if (!xml.starts()) {
                    continue;
                }
                switch (xml.name()) {
                    case "row" -> {
                        sheet.row = xml.number("r", sheet.row + 2) - 1;
                        sheet.column = -1;
                    }
                    case "c" -> sheet.cell(xml);
                    case "mergeCell" -> sheet.merge(xml.attribute("ref"));
                    default -> {}
                }
            }
        }
        return sheet;
    }

    String name() {
        return name;
    }

    NavigableMap<Integer, NavigableMap<Integer, Value>> rows() {
        return rows;
    }

    List<Range> merges() {
        return merges;
    }

    /** Adds the numbers of the shared texts this sheet uses. */
    void collectShared(Set<Integer> wanted) {
        rows.values()
                .forEach(cells -> cells.values().stream()
                        .filter(value ->
                                value.type().equals("s") && value.text().matches("\\d{1,9}"))
                        .forEach(value -> wanted.add(Integer.valueOf(value.text()))));
    }

    private void cell(XmlEvents xml) {
        Matcher place = PLACE.matcher(xml.attribute("r"));
        column = place.matches() ? column(group(place, 1)) : column + 1;
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        StringBuilder text = new StringBuilder();
        boolean formula = false;
        boolean inValue = false;
        while (xml.next() && !(xml.ends() && xml.name().equals("c"))) {
            if (xml.isText()) {
                if (inValue) {
                    append(text, xml.text());
                }
            } else if (xml.starts() && xml.name().equals("rPh")) {
                xml.skip();
            } else {
                formula |= xml.name().equals("f");
                inValue = xml.starts() && (xml.name().equals("v") || xml.name().equals("t"));
            }
        }
        boolean holds = !text.isEmpty() || formula;
        if (holds && column < Limits.COLUMNS) {
            keep(new Value(type, text.toString(), style, formula));
        }
    }

    private void append(StringBuilder text, String more) {
        if (text.length() + more.length() > Limits.CELL) {
            throw CellText.tooLong(name + " " + (row + 1));
        }
        text.append(more);
    }

    private void keep(Value value) {
        if (!rows.containsKey(row) && rows.size() == Limits.LINES) {
            throw Limits.tooManyRows();
        }
        rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, value);
    }

    private void merge(String ref) {
        Matcher range = RANGE.matcher(ref);
        if (range.matches() && merges.size() < Limits.MERGES) {
            merges.add(new Range(
                    Integer.parseInt(group(range, 2)) - 1,
                    column(group(range, 1)),
                    Integer.parseInt(group(range, 4)) - 1,
                    Math.min(Limits.COLUMNS - 1, column(group(range, 3)))));
        }
    }

    private static String group(Matcher matcher, int group) {
        return Objects.requireNonNull(matcher.group(group));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** The value there; null where nothing stands. */
    @Nullable
    Value value(int atRow, int atColumn) {
        NavigableMap<Integer, Value> cells = rows.get(atRow);
        return cells == null ? null : cells.get(atColumn);
    }
}
