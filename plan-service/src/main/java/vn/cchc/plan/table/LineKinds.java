package vn.cchc.plan.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells headings, repeated headers and sums from tasks. */
final class LineKinds {

    private static final Set<String> TOTALS = Set.of("tong", "tong cong", "tong so", "cong", "tong cong nhiem vu");
    private static final int MOST_HEADING = 300;

    private final Grid grid;
    private final Header header;
    private final Predicate<String> isField;
    private final Set<String> headers = new HashSet<>();
    private final boolean mergesSections;

    LineKinds(Grid grid, Header header, Predicate<String> isField) {
        this.grid = grid;
        this.header = header;
        this.isField = isField;
        for (int line = header.first(); line <= header.last(); line++) {
            headers.add(fingerprint(grid.lines().get(line)));
        }
        this.mergesSections = grid.lines().stream().skip(header.last() + 1L).anyMatch(this::isMergedHeading);
    }

    LineKind kind(int index) {
        Line line = grid.lines().get(index);
        if (line.isEmpty()) {
            return LineKind.EMPTY;
        }
        if (headers.contains(fingerprint(line))) {
            return LineKind.HEADER;
        }
        if (numbersColumns(line)) {
            return LineKind.COLUMN_NUMBERS;
        }
        if (isTotal(line)) {
            return LineKind.TOTAL;
        }
        return isHeading(index) ? LineKind.SECTION : LineKind.TASK;
    }

    /** What the line says as a heading: number and words. */
    String heading(Line line) {
        List<String> texts =
                line.anchors().stream().map(column -> line.cell(column).text()).toList();
        if (texts.size() < 2) {
            return texts.getFirst();
        }
        return texts.getFirst().replaceAll("[.)/:\\s]+$", "") + ". " + texts.get(1);
    }

    private static String fingerprint(Line line) {
        return line.cells().stream().map(cell -> Fold.bare(cell.text())).collect(Collectors.joining("|"));
    }

    private static boolean numbersColumns(Line line) {
        List<String> texts = new ArrayList<>();
        for (int column : line.anchors()) {
            texts.add(line.cell(column).text().replaceAll("[()\\s]", ""));
        }
        if (texts.size() < 3) {
            return false;
        }
        int first = texts.getFirst().equals("A") ? 1 : 0;
        int shift = first + (texts.size() > 1 && texts.get(1).equals("B") ? 1 : 0);
        for (int place = shift; place < texts.size(); place++) {
            if (!texts.get(place).equals(String.valueOf(place + 1 - shift))) {
                return false;
            }
        }
        return true;
    }

    private boolean isTotal(Line line) {
        List<Integer> anchors = line.anchors();
        return TOTALS.contains(Fold.bare(line.cell(anchors.getFirst()).text()))
                && own(line, Column.LEAD).isEmpty()
                && own(line, Column.DEADLINE).isEmpty();
    }

    private boolean isHeading(int index) {
        Line line = grid.lines().get(index);
        List<Integer> anchors = line.anchors();
        int content = header.place(Column.CONTENT);
        if (anchors.size() == 1) {
            return isLoneHeading(line, anchors.getFirst(), content);
        }
        boolean numberAndWords =
                anchors.size() == 2 && anchors.getFirst() == header.place(Column.STT) && anchors.getLast() == content;
        if (!numberAndWords) {
            return false;
        }
        String number = line.cell(anchors.getFirst()).text();
        return Numbering.isSectionNumber(number)
                || line.width(content) > 1
                || isField.test(line.cell(content).text())
                || isParent(number, index + 1);
    }

    private boolean isLoneHeading(Line line, int place, int content) {
        if (place > content) {
            return false;
        }
        if (isMergedHeading(line)) {
            return true;
        }
        String text = line.cell(place).text();
        if (place == header.place(Column.STT)) {
            return text.length() > 8 && !Numbering.count(text).isPresent();
        }
        boolean says = Numbering.numbersASection(text) || isField.test(text) || (!mergesSections && isShouted(text));
        return place == content && says;
    }

    /** One cell that covers the content and something right of it. */
    private boolean isMergedHeading(Line line) {
        List<Integer> anchors = line.anchors();
        if (anchors.size() != 1) {
            return false;
        }
        int place = anchors.getFirst();
        int content = header.place(Column.CONTENT);
        return place <= content && line.width(place) > 1 && place + line.width(place) > content + 1;
    }

    private static boolean isShouted(String text) {
        return text.length() <= MOST_HEADING && text.contains(" ") && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isParent(String number, int next) {
        String stem = number.replaceAll("[.)\\s]+$", "") + ".";
        if (next >= grid.lines().size() || !Character.isDigit(stem.charAt(0))) {
            return false;
        }
        String below = own(grid.lines().get(next), Column.STT);
        return below.startsWith(stem) && below.length() > stem.length();
    }

    /** What stands in that column itself, not covered from the left. */
    private String own(Line line, Column column) {
        int place = header.place(column);
        return place < 0 || line.cell(place).start() != place
                ? ""
                : line.cell(place).text();
    }
}
