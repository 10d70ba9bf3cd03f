package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a test asks for, said briefly. */
record Asked(Goal goal) {

    static Asked figure(String comparator, String value, @Nullable String unit) {
        return new Asked(new Goal(
                Reading.FIGURE,
                Comparator.of(comparator).orElseThrow(),
                new BigDecimal(value),
                null,
                unit,
                Set.of(),
                Years.NONE,
                null,
                false,
                null,
                null,
                null,
                null));
    }

    static Asked judged() {
        return new Asked(new Goal(
                Reading.JUDGED, null, null, null, null, Set.of(), Years.NONE, null, false, null, null, null, null));
    }

    Asked read(Reading reading) {
        return new Asked(new Goal(
                reading,
                goal.comparator(),
                goal.value(),
                goal.valueMax(),
                goal.unit(),
                goal.levels(),
                goal.years(),
                goal.due(),
                goal.annual(),
                goal.direction(),
                goal.baseline(),
                goal.ladder(),
                goal.measuredFrom()));
    }

    Asked upTo(String max) {
        return new Asked(new Goal(
                goal.reading(),
                goal.comparator(),
                goal.value(),
                new BigDecimal(max),
                goal.unit(),
                goal.levels(),
                goal.years(),
                goal.due(),
                goal.annual(),
                goal.direction(),
                goal.baseline(),
                goal.ladder(),
                goal.measuredFrom()));
    }

    Asked due(String day) {
        return with(LocalDate.parse(day), false, goal.levels(), goal.baseline(), goal.ladder(), goal.measuredFrom());
    }

    Asked everyYear() {
        return with(goal.due(), true, goal.levels(), goal.baseline(), goal.ladder(), goal.measuredFrom());
    }

    Asked at(AdministrativeLevel... levels) {
        return with(goal.due(), goal.annual(), Set.of(levels), goal.baseline(), goal.ladder(), goal.measuredFrom());
    }

    Asked against(String baseline) {
        return with(
                goal.due(),
                goal.annual(),
                goal.levels(),
                Baseline.read(baseline, null),
                goal.ladder(),
                goal.measuredFrom());
    }

    Asked climbing(int year, Map<AdministrativeLevel, BigDecimal> start) {
        return with(
                goal.due(),
                true,
                goal.levels(),
                goal.baseline(),
                new Ladder(year, start, BigDecimal.valueOf(100)),
                goal.measuredFrom());
    }

    Asked since(String day) {
        return with(goal.due(), goal.annual(), goal.levels(), goal.baseline(), goal.ladder(), LocalDate.parse(day));
    }

    private Asked with(
            @Nullable LocalDate due,
            boolean annual,
            Set<AdministrativeLevel> levels,
            @Nullable Baseline baseline,
            @Nullable Ladder ladder,
            @Nullable LocalDate since) {
        return new Asked(new Goal(
                goal.reading(),
                goal.comparator(),
                goal.value(),
                goal.valueMax(),
                goal.unit(),
                levels,
                goal.years(),
                due,
                annual,
                goal.direction(),
                baseline,
                ladder,
                since));
    }

    Verdict on(String day, Measured... measured) {
        return Evaluation.evaluate(goal, List.of(measured), LocalDate.parse(day));
    }

    static Measured year(int year, String figure) {
        return over(year + "-01-01", year + "-12-31", null, figure);
    }

    static Measured year(int year, AdministrativeLevel level, String figure) {
        return over(year + "-01-01", year + "-12-31", level, figure);
    }

    static Measured over(String from, String to, @Nullable AdministrativeLevel level, String figure) {
        return new Measured(
                LocalDate.parse(from), LocalDate.parse(to), level, Fraction.of(new BigDecimal(figure)), null, false, 1);
    }

    static Measured share(int year, long part, long whole) {
        Fraction figure = Fraction.percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        return new Measured(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, figure, null, false, 1);
    }

    static Measured judged(int year, boolean met) {
        return new Measured(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null, met, false, 1);
    }

    static Measured nothing(int year) {
        return new Measured(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null, null, null, false, 1);
    }
}
