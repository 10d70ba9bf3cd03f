package vn.cchc.plan.target;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.Violation;

/** The cells of one line as values; what cannot be read is null and named in the list of violations. */
final class CsvCells {

    private final Map<String, String> cells;
    private final String at;
    private final List<Violation> violations;

    CsvCells(Map<String, String> cells, int row, List<Violation> violations) {
        this.cells = cells;
        this.at = "/rows/" + row;
        this.violations = violations;
    }

    /** Where the line stands, as a pointer. */
    String at() {
        return at;
    }

    @Nullable
    String text(String column) {
        return cells.get(column);
    }

    /** Named in the violations when absent; then empty. */
    String present(String column) {
        String text = cells.get(column);
        if (text == null) {
            refuse(column, "not-blank");
        }
        return text == null ? "" : text;
    }

    @Nullable
    BigDecimal decimal(String column) {
        return read(column, "ambiguous-number", Decimals::read);
    }

    @Nullable
    Integer integer(String column) {
        return read(
                column,
                "not-a-number",
                text -> text.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    @Nullable
    LocalDate date(String column) {
        return read(column, "not-a-date", CsvCells::day);
    }

    /** An enum's constant, written in either case. */
    <E extends Enum<E>> @Nullable E constant(String column, Class<E> type) {
        return read(column, "unknown-word", text -> named(text, type));
    }

    /** Several of them, between semicolons. */
    <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        String text = cells.get(column);
        List<E> found = new ArrayList<>();
        for (String one : text == null ? new String[0] : text.split(";", -1)) {
            named(one.strip(), type).ifPresentOrElse(found::add, () -> refuse(column, "unknown-word", one));
        }
        return found;
    }

    /** {@code yes, true, no, false}, in Vietnamese too. */
    @Nullable
    Boolean flag(String column) {
        return read(column, "unknown-word", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "có", "đạt" -> Optional.of(true);
            case "no", "false", "không", "chưa đạt" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private <T> @Nullable T read(String column, String code, Function<String, Optional<T>> reader) {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            refuse(column, code, text);
        }
        return value.orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(String text, Class<E> type) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    void refuse(String column, String code, Object... arguments) {
        violations.add(Violation.of(at + "/" + column, code, arguments));
    }
}
