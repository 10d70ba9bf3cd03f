package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a change is measured against: the year before, a named year, or a figure somebody entered (a stage of years, the body
 * of law on a day).
 *
 * @param text as the document has it
 * @param year the named year; null where it is the year before or no single year
 * @param previousYear whether it is the year before the one measured
 * @param value the baseline's figure if a person entered it; it goes before any measurement
 */
public record Baseline(
        String text,
        @Nullable Integer year,
        boolean previousYear,
        @Nullable BigDecimal value) {

    private static final Pattern NAMED = Pattern.compile("năm (\\d{4})\\b(?!\\s*[-–]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREVIOUS = Pattern.compile("(so với )?năm trước.*", Pattern.CASE_INSENSITIVE);

    /** Reads the document's words; what names no single year needs an entered figure. */
    public static Baseline read(String text, @Nullable BigDecimal value) {
        Matcher named = NAMED.matcher(text.strip());
        Integer year = named.matches() ? Integer.valueOf(Objects.requireNonNull(named.group(1))) : null;
        return new Baseline(text, year, PREVIOUS.matcher(text.strip()).matches(), value);
    }

    /** The year whose figure is the baseline of that year; null if no year's is. */
    @Nullable
    Integer yearFor(int measured) {
        return previousYear ? Integer.valueOf(measured - 1) : year;
    }
}
