package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact figure: nothing is rounded before it is compared. The denominator is positive.
 *
 * @param numerator any number
 * @param denominator more than zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction of nothing");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    /** A plain number. */
    public static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    /** A share in percent. */
    public static Fraction percent(BigDecimal part, BigDecimal whole) {
        return new Fraction(part.multiply(HUNDRED), whole);
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** How much more this is than the other, in percent of the other, which must be positive. */
    Fraction percentOver(Fraction base) {
        Fraction more = minus(base);
        return new Fraction(
                more.numerator.multiply(base.denominator).multiply(HUNDRED), more.denominator.multiply(base.numerator));
    }

    int signum() {
        return numerator.signum();
    }

    /** For display only. */
    public BigDecimal rounded(int scale) {
        return numerator.divide(denominator, scale, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal numbers are equal, however they are written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return rounded(8).stripTrailingZeros().hashCode();
    }
}
