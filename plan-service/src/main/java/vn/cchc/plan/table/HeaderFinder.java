package vn.cchc.plan.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the header of a table of tasks, below whatever titles, on one line or two. */
final class HeaderFinder {

    private static final int LOOK = 60;
    private static final int FEWEST = 3;

    private final Grid grid;

    HeaderFinder(Grid grid) {
        this.grid = grid;
    }

    /** The first header; empty where there is none. */
    Optional<Header> find() {
        List<Line> lines = grid.lines();
        for (int at = 0; at < Math.min(LOOK, lines.size()); at++) {
            Optional<Header> one = header(at, at, texts(lines.get(at)));
            Optional<Header> two = at + 1 < lines.size()
                    ? header(at, at + 1, stacked(lines.get(at), lines.get(at + 1)))
                    : Optional.empty();
            boolean titleAbove = one.isEmpty() && two.isPresent() && standsAlone(at + 1, two.get());
            boolean twoLines = two.isPresent() && !titleAbove && (one.isEmpty() || size(two.get()) > size(one.get()));
            Optional<Header> found = twoLines ? two : one;
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether the lower line says as much without the upper one, which then is a title. */
    private boolean standsAlone(int at, Header both) {
        Optional<Header> lower = header(at, at, texts(grid.lines().get(at)));
        return lower.isPresent() && size(lower.get()) >= size(both);
    }

    private static int size(Header header) {
        return header.columns().size();
    }

    private static List<String> texts(Line line) {
        return line.cells().stream().map(Cell::text).toList();
    }

    /** Two lines read as one: what stands below says it more exactly, or goes on with what stands above. */
    private static List<String> stacked(Line above, Line below) {
        List<String> texts = new ArrayList<>();
        for (int column = 0;
                column < Math.max(above.cells().size(), below.cells().size());
                column++) {
            String upper = above.cell(column).text();
            String lower = below.cell(column).text();
            boolean same = lower.isEmpty() || lower.equals(upper);
            boolean lowerSays = HeaderName.of(lower).filter(HeaderName::certain).isPresent();
            texts.add(same ? upper : lowerSays || upper.isEmpty() ? lower : upper + " " + lower);
        }
        return texts;
    }

    private record Choice(HeaderName name, List<Integer> places, String text) {}

    private Optional<Header> header(int first, int last, List<String> texts) {
        Map<Column, Choice> chosen = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            choose(first, column, texts.get(column), chosen, ignored);
        }
        if (!isTaskTable(chosen)) {
            return Optional.empty();
        }
        Map<Column, List<Integer>> columns = new EnumMap<>(Column.class);
        Map<Column, String> names = new EnumMap<>(Column.class);
        chosen.forEach((column, choice) -> {
            columns.put(column, choice.places());
            names.put(column, choice.text());
        });
        return Optional.of(new Header(first, last, columns, names, ignored));
    }

    private void choose(int line, int column, String text, Map<Column, Choice> chosen, List<String> ignored) {
        HeaderName name = HeaderName.of(text).orElse(null);
        if (name == null) {
            if (!text.isEmpty()) {
                ignored.add(text);
            }
            return;
        }
        Choice before = chosen.get(name.column());
        boolean covered = grid.lines().get(line).cell(column).start() < column;
        if (before != null && covered && before.text().equals(text)) {
            List<Integer> places = new ArrayList<>(before.places());
            places.add(column);
            chosen.put(name.column(), new Choice(before.name(), places, text));
        } else if (before != null
                && before.name().rank() == name.rank()
                && before.name().certain()) {
            throw new AmbiguousHeader(before.text(), text);
        } else if (before == null || name.rank() < before.name().rank()) {
            if (before != null) {
                ignored.add(before.text());
            }
            chosen.put(name.column(), new Choice(name, List.of(column), text));
        } else {
            ignored.add(text);
        }
    }

    /** Content, and who or when; one of the names must be a certain one, or a paragraph of words would pass. */
    private static boolean isTaskTable(Map<Column, Choice> chosen) {
        boolean enough = chosen.size() >= FEWEST
                && chosen.containsKey(Column.CONTENT)
                && (chosen.containsKey(Column.LEAD) || chosen.containsKey(Column.DEADLINE));
        return enough
                && chosen.values().stream()
                                .filter(choice -> choice.name().certain())
                                .count()
                        >= 2;
    }
}
