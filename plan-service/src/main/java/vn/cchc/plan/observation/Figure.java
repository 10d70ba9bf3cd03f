package vn.cchc.plan.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A figure as measured now.
 *
 * @param numerator what counts; null if it is no ratio
 * @param denominator what it is counted out of, may be zero; null if it is no ratio
 * @param value the figure in the metric's unit; null if it cannot be said
 * @param settled whether nothing that happens in the ordinary course can still change it: then it is ACCEPTED
 */
public record Figure(
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        boolean settled) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SCALE = 4;

    /** A share in percent; readers who compare do so with the two numbers, the value is rounded to four decimals. */
    public static Figure percent(long numerator, long denominator, boolean settled) {
        BigDecimal part = BigDecimal.valueOf(numerator);
        BigDecimal whole = BigDecimal.valueOf(denominator);
        return new Figure(part, whole, denominator == 0 ? null : rounded(part, whole), settled);
    }

    /** A plain number of things. */
    public static Figure count(long number, boolean settled) {
        return new Figure(null, null, BigDecimal.valueOf(number), settled);
    }

    private static BigDecimal rounded(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }
}
