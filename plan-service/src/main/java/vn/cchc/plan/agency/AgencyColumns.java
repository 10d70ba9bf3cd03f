package vn.cchc.plan.agency;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of a registry file, and how texts stand in its cells. */
final class AgencyColumns {

    /** In the order they are written. */
    static final List<String> ALL = List.of(
            "id",
            "name",
            "short_forms",
            "code",
            "level",
            "parent",
            "fields",
            "proxy",
            "valid_from",
            "valid_to",
            "decided_on");

    /** Those a file must have. */
    static final List<String> NEEDED = List.of("id", "name", "level", "valid_from");

    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private AgencyColumns() {}

    /** A text that no spreadsheet takes for a formula: an apostrophe goes before what begins like one. */
    static String guarded(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    /** The text without the guard. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Several texts in one cell, with bars between them. */
    static String joined(List<String> texts) {
        return texts.stream().map(text -> text.replace("|", "\\|")).collect(Collectors.joining("|"));
    }

    /** The texts of one cell. */
    static List<String> split(String cell) {
        return cell.isBlank()
                ? List.of()
                : Arrays.stream(BAR.split(cell))
                        .map(text -> text.replace("\\|", "|").strip())
                        .filter(text -> !text.isEmpty())
                        .toList();
    }
}
