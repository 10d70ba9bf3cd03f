package vn.cchc.plan.scheme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Violation;

/**
 * Understands the rows of a list of schemes and gathers what is wrong, each at {@code /rows/<n>/<column>}, counted from 0.
 *
 * @param names every name of today's registry with its agency
 */
record SchemeLineReader(
        SchemeList list, String issuer, Snapshot registry, Map<String, String> names, List<Violation> violations) {

    private static final int MAX_TITLE = 1000;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    Optional<SchemeContent> read(int row, SchemeLine line) {
        String at = "/rows/" + row + "/";
        int before = violations.size();
        if (line.title().isEmpty() || line.title().length() > MAX_TITLE) {
            violations.add(Violation.of(at + "title", "size", 1, MAX_TITLE));
        }
        Integer ordinal = whole(line.no(), at + "no");
        Integer sourceLine = whole(line.sourceLine(), at + "source_line");
        LocalDate from = day(line.dueFrom(), at + "due_from");
        LocalDate to = day(line.dueTo(), at + "due_to");
        Optional<SchemeDays> days = days(line, from, to, at);
        String lead = lead(line);
        if (violations.size() > before) {
            return Optional.empty();
        }
        return days.map(known -> new SchemeContent(
                line.title(),
                issuer,
                lead,
                List.of(),
                known.to().getYear(),
                orNull(line.completion()),
                known,
                list.plan(),
                list.field(),
                list.document(),
                orNull(line.note()),
                new SchemeVerbatim(
                        ordinal,
                        orNull(line.titleVerbatim()),
                        orNull(line.leadVerbatim()),
                        orNull(line.period()),
                        sourceLine)));
    }

    private Optional<SchemeDays> days(SchemeLine line, @Nullable LocalDate from, @Nullable LocalDate to, String at) {
        Integer year = whole(line.year(), at + "year");
        if (year == null || year < SchemeDays.FIRST_YEAR || year > SchemeDays.LAST_YEAR) {
            violations.add(Violation.of(at + "year", "not-a-year", line.year()));
            return Optional.empty();
        }
        if (to == null && !line.dueTo().isEmpty()) {
            return Optional.empty();
        }
        return SchemeDays.read(year, orNull(line.completion()), from, to, at + "due_to", at + "year", violations);
    }

    /** As the sender says, as the registry knows the id, as it knows the name; else as written, which is then refused. */
    private String lead(SchemeLine line) {
        Map<String, String> said = list.leadMap();
        for (String word : List.of(line.leadVerbatim(), line.leadAgency())) {
            if (said.containsKey(word)) {
                return said.getOrDefault(word, word);
            }
        }
        if (registry.knowsAgency(line.leadAgency())) {
            return line.leadAgency();
        }
        return names.getOrDefault(line.leadVerbatim(), line.leadVerbatim());
    }

    private @Nullable Integer whole(String cell, String pointer) {
        if (cell.isEmpty()) {
            return null;
        }
        if (!WHOLE.matcher(cell).matches()) {
            violations.add(Violation.of(pointer, "not-a-number", cell));
            return null;
        }
        return Integer.valueOf(cell);
    }

    private @Nullable LocalDate day(String cell, String pointer) {
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            violations.add(Violation.of(pointer, "not-a-date", cell));
            return null;
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
