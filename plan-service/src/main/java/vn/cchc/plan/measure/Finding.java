package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one figure says about a goal.
 *
 * @param met null where it cannot be said
 */
record Finding(@Nullable Boolean met, Reason reason) {

    static Finding unknown(Reason reason) {
        return new Finding(null, reason);
    }

    /** The figure itself against what the goal asks for. */
    static Finding plain(Goal goal, Fraction figure) {
        Fraction value = Fraction.of(Objects.requireNonNull(goal.value()));
        if (goal.comparison() == Comparator.WITHIN) {
            Fraction high = Fraction.of(Objects.requireNonNull(goal.valueMax()));
            boolean inside = figure.compareTo(value) >= 0 && figure.compareTo(high) <= 0;
            return new Finding(inside, Figures.within(figure, inside, value, high, goal.unit()));
        }
        return against(goal.comparison(), figure, value, goal.unit());
    }

    /** A rate against the rung of its year and level. */
    static Finding rung(Goal goal, Fraction figure, int year, AdministrativeLevel level) {
        Ladder ladder = goal.ladder();
        BigDecimal rung = ladder == null ? null : ladder.rung(year, level, Objects.requireNonNull(goal.value()));
        return rung == null
                ? unknown(Wordings.NO_START)
                : against(Comparator.AT_LEAST, figure, Fraction.of(rung), goal.unit());
    }

    /** A figure against the baseline's. */
    static Finding change(Goal goal, Fraction base, Fraction figure) {
        Comparator comparison = goal.comparison();
        if (goal.reading() == Reading.COMPARED) {
            return against(comparison, figure, base, goal.unit());
        }
        if (goal.reading() == Reading.RELATIVE_CHANGE && base.signum() <= 0) {
            return unknown(Wordings.BASE_NOT_POSITIVE);
        }
        Fraction change = goal.reading() == Reading.RELATIVE_CHANGE ? figure.percentOver(base) : figure.minus(base);
        Fraction towards = goal.direction() == Direction.DECREASE ? negated(change) : change;
        Fraction bound = Fraction.of(Objects.requireNonNull(goal.value()));
        boolean met = comparison.holds(towards.compareTo(bound));
        Comparator sign = met ? comparison : comparison.opposite();
        return new Finding(met, Figures.changed(base, figure, towards, sign, bound, goal.unit()));
    }

    private static Finding against(Comparator comparison, Fraction figure, Fraction bound, @Nullable String unit) {
        boolean met = comparison.holds(figure.compareTo(bound));
        Comparator sign = met ? comparison : comparison.opposite();
        return new Finding(met, Figures.compared(figure, sign, bound, unit));
    }

    private static Fraction negated(Fraction figure) {
        return new Fraction(figure.numerator().negate(), figure.denominator());
    }
}
