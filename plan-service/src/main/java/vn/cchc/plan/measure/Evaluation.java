package vn.cchc.plan.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether what was measured meets what is asked, on a day. Nothing is rounded before it is compared. */
public final class Evaluation {

    private final Goal goal;
    private final List<Measured> measured;
    private final LocalDate day;

    private Evaluation(Goal goal, List<Measured> measured, LocalDate day) {
        this.goal = goal;
        this.measured = measured.stream()
                .filter(one -> !one.from().isAfter(day))
                .sorted(Measured.BY_WORTH)
                .toList();
        this.day = day;
    }

    /**
     * The verdict on that day. A target of every year is judged by the present year; while that is not measured yet, by the
     * year before.
     */
    public static Verdict evaluate(Goal goal, List<Measured> measured, LocalDate day) {
        Evaluation evaluation = new Evaluation(goal, measured, day);
        if (!goal.annual()) {
            return evaluation.verdict(null);
        }
        int year = goal.years().current(day);
        Verdict present = evaluation.verdict(year);
        Integer first = goal.years().first();
        boolean earlier = first == null || year > first;
        if (present.state() == TargetState.NOT_MEASURED && earlier && goal.reading() != Reading.LADDER) {
            Verdict before = evaluation.verdict(year - 1);
            return before.state() == TargetState.NOT_MEASURED ? present : before;
        }
        return present;
    }

    /** The verdict on one year of a target that is asked for every year. */
    public static Verdict evaluate(Goal goal, List<Measured> measured, LocalDate day, int year) {
        return new Evaluation(goal, measured, day).verdict(goal.annual() ? Integer.valueOf(year) : null);
    }

    private Verdict verdict(@Nullable Integer year) {
        LocalDate due = goal.dueIn(year);
        List<Verdict> arms = new ArrayList<>();
        for (AdministrativeLevel level : goal.levels()) {
            arms.add(
                    goal.applies(level, day, due)
                            ? arm(year, due, level)
                            : new Verdict(TargetState.NOT_APPLICABLE, Wordings.levelGone(level), year, false));
        }
        boolean together = goal.reading() != Reading.LADDER && measured.stream().noneMatch(one -> one.level() != null);
        boolean gone = !arms.isEmpty() && arms.stream().allMatch(arm -> arm.state() == TargetState.NOT_APPLICABLE);
        if (arms.isEmpty() || (together && !gone)) {
            return arm(year, due, null);
        }
        return Verdict.all(arms);
    }

    private Verdict arm(@Nullable Integer year, @Nullable LocalDate due, @Nullable AdministrativeLevel level) {
        Optional<Measured> latest = latest(year, due, level);
        if (latest.isEmpty()) {
            return new Verdict(TargetState.NOT_MEASURED, said(level, Wordings.NOT_MEASURED), year, false);
        }
        Measured found = latest.get();
        if (found.empty()) {
            return new Verdict(
                    TargetState.NOT_APPLICABLE, said(level, Wordings.NOTHING_OCCURRED), year, found.provisional());
        }
        Finding finding = finding(found, year, level);
        return new Verdict(state(finding.met(), due), said(level, finding.reason()), year, found.provisional());
    }

    private TargetState state(@Nullable Boolean met, @Nullable LocalDate due) {
        if (met == null) {
            return TargetState.NOT_MEASURED;
        }
        if (met) {
            return TargetState.MET;
        }
        return due != null && day.isAfter(due) ? TargetState.NOT_MET : TargetState.AT_RISK;
    }

    private Finding finding(Measured found, @Nullable Integer year, @Nullable AdministrativeLevel level) {
        Boolean judged = found.met();
        if (judged != null) {
            return new Finding(judged, judged ? Wordings.JUDGED_MET : Wordings.JUDGED_NOT_MET);
        }
        Fraction figure = found.figure();
        if (figure == null) {
            return Finding.unknown(Wordings.NOT_MEASURED);
        }
        return switch (goal.reading()) {
            case FIGURE, CEILING, CUT -> Finding.plain(goal, figure);
            case RELATIVE_CHANGE, POINT_CHANGE, COMPARED -> change(figure, found, level);
            case LADDER ->
                level == null
                        ? Finding.unknown(Wordings.NO_START)
                        : Finding.rung(goal, figure, year == null ? found.to().getYear() : year, level);
            case JUDGED -> Finding.unknown(Wordings.NOT_MEASURED);
        };
    }

    private Finding change(Fraction figure, Measured found, @Nullable AdministrativeLevel level) {
        Baseline baseline = goal.baseline();
        if (baseline == null) {
            return Finding.unknown(Wordings.noBaseline("?"));
        }
        if (baseline.value() != null) {
            return Finding.change(goal, Fraction.of(baseline.value()), figure);
        }
        Fraction base = ofYear(baseline.yearFor(found.to().getYear()), level);
        return base == null
                ? Finding.unknown(Wordings.noBaseline(baseline.text()))
                : Finding.change(goal, base, figure);
    }

    private @Nullable Fraction ofYear(@Nullable Integer year, @Nullable AdministrativeLevel level) {
        Fraction last = null;
        for (Measured one : measured) {
            if (year != null && one.to().getYear() == year && of(one, level) && one.figure() != null) {
                last = one.figure();
            }
        }
        return last;
    }

    private Optional<Measured> latest(
            @Nullable Integer year, @Nullable LocalDate due, @Nullable AdministrativeLevel level) {
        Integer wanted = goal.reading() == Reading.LADDER ? null : year;
        Integer only =
                goal.reading().needsBaseline() && year == null ? goal.years().only() : wanted;
        return measured.stream()
                .filter(one -> of(one, level))
                .filter(one -> due == null || !one.to().isAfter(due))
                .filter(one -> goal.measuredFrom() == null || !one.to().isBefore(goal.measuredFrom()))
                .filter(one -> only == null || one.to().getYear() == only)
                .reduce((earlier, later) -> later);
    }

    private boolean of(Measured one, @Nullable AdministrativeLevel level) {
        return one.level() == level
                || (one.level() == null && level != null && goal.levels().size() == 1);
    }

    private static Reason said(@Nullable AdministrativeLevel level, Reason reason) {
        return level == null ? reason : level.said().and(": ", reason);
    }
}
