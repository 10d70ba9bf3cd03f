package vn.cchc.plan.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.platform.web.Violation;

/**
 * One row of a registry file, read; only for rows without violations.
 *
 * @param at where it stands in the file, as a JSON pointer
 */
record AgencyRow(
        String at,
        String id,
        String name,
        List<String> shortForms,
        @Nullable String code,
        Level level,
        @Nullable String parent,
        List<String> fields,
        @Nullable String proxy,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate decidedOn) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("(?=.{1,35}$)[0-9A-Z]+(\\.[0-9A-Z]+)*");
    private static final int MAX_NAME = 300;
    private static final int MAX_ID = 100;

    /** Its first spell, for an agency that is new. */
    Spell spell() {
        return new Spell(name, shortForms, code, level, parent, from, to, decidedOn);
    }

    /** A spell of it that begins on that day, for an agency that is known. */
    Spell spellFrom(LocalDate day) {
        return new Spell(name, shortForms, code, level, parent, day, null, decidedOn);
    }

    /** Whether that spell says of it what the row says. */
    boolean sameAs(Spell spell) {
        return name.equals(spell.name())
                && shortForms.equals(spell.shortForms())
                && Objects.equals(code, spell.code())
                && level == spell.level()
                && Objects.equals(parent, spell.parent());
    }

    /** Reads a row; everything wrong with it is added, and null answered. */
    static @Nullable AgencyRow read(int index, Map<String, String> cells, List<Violation> violations) {
        String at = "/rows/" + index;
        List<Violation> wrong = new ArrayList<>();
        String id = cell(cells, "id");
        pattern(wrong, at + "/id", id, SLUG, MAX_ID);
        String name = cell(cells, "name");
        if (name.isEmpty()) {
            wrong.add(Violation.of(at + "/name", "not-blank"));
        } else if (name.length() > MAX_NAME) {
            wrong.add(Violation.of(at + "/name", "size", 1, MAX_NAME));
        }
        String code = orNull(cells, "code");
        if (code != null) {
            pattern(wrong, at + "/code", code, CODE, 35);
        }
        Level level = level(wrong, at, cell(cells, "level"));
        List<String> forms = AgencyColumns.split(cell(cells, "short_forms"));
        if (forms.size() > 50 || forms.stream().anyMatch(form -> form.length() > MAX_NAME)) {
            wrong.add(Violation.of(at + "/short_forms", "size", 0, 50));
        }
        LocalDate from = day(wrong, at + "/valid_from", cell(cells, "valid_from"));
        LocalDate to = day(wrong, at + "/valid_to", cell(cells, "valid_to"));
        LocalDate decidedOn = day(wrong, at + "/decided_on", cell(cells, "decided_on"));
        if (from == null && cell(cells, "valid_from").isEmpty()) {
            wrong.add(Violation.of(at + "/valid_from", "not-null"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            wrong.add(Violation.of(at + "/valid_to", "period-order"));
        }
        violations.addAll(wrong);
        return !wrong.isEmpty() || level == null || from == null
                ? null
                : new AgencyRow(
                        at,
                        id,
                        name,
                        forms,
                        code,
                        level,
                        orNull(cells, "parent"),
                        AgencyColumns.split(cell(cells, "fields")),
                        orNull(cells, "proxy"),
                        from,
                        to,
                        decidedOn);
    }

    private static void pattern(List<Violation> wrong, String pointer, String text, Pattern pattern, int longest) {
        if (text.length() > longest || !pattern.matcher(text).matches()) {
            wrong.add(Violation.of(pointer, "pattern", pattern.pattern()));
        }
    }

    private static @Nullable Level level(List<Violation> wrong, String at, String text) {
        for (Level level : Level.values()) {
            if (level.name().equals(text)) {
                return level;
            }
        }
        wrong.add(Violation.of(at + "/level", "unknown-level", Arrays.toString(Level.values())));
        return null;
    }

    private static @Nullable LocalDate day(List<Violation> wrong, String pointer, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            wrong.add(Violation.of(pointer, "no-day", text));
            return null;
        }
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static @Nullable String orNull(Map<String, String> cells, String column) {
        String text = cell(cells, column);
        return text.isEmpty() ? null : text;
    }
}
