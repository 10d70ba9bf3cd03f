package vn.cchc.plan.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of a number a share in percent demands: rounded up, so that the share is reached and not just approached. */
public final class Quota {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    private Quota() {}

    /** At least that many of {@code whole}; 30 % of 21 is 7. */
    public static int required(int whole, BigDecimal percent) {
        return BigDecimal.valueOf(whole)
                .multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** The share reached, in percent with two decimals, rounded down so that no goal seems met that is not; zero of nothing. */
    public static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(PLACES)
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), PLACES, RoundingMode.DOWN);
    }
}
