package vn.cchc.plan.target;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Figures in tables: a comma is the Vietnamese decimal mark, a point the one of files. "2.575" may be either two thousand five
 * hundred seventy-five or two and a half: not read, to be asked.
 */
final class Decimals {

    private static final Pattern POINT = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,15},\\d{1,6}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+,\\d{1,6}");
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private Decimals() {}

    /** Empty for what is no figure, or may mean two. */
    static Optional<BigDecimal> read(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            return Optional.empty();
        }
        if (POINT.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (COMMA.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return Optional.empty();
    }
}
