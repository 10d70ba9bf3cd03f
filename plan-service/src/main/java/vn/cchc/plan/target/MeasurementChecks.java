package vn.cchc.plan.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Reading;
import vn.cchc.platform.web.Violation;

/** What must fit together in a figure and with the target it is for; each misfit is named. */
final class MeasurementChecks {

    private final String at;
    private final List<Violation> violations = new ArrayList<>();

    private MeasurementChecks(String at) {
        this.at = at;
    }

    static List<Violation> of(MeasurementDraft draft, TargetDraft target, String at, LocalDate today) {
        MeasurementChecks checks = new MeasurementChecks(at);
        checks.period(draft, today);
        checks.figure(draft, target);
        checks.level(draft, target);
        return checks.violations;
    }

    private void period(MeasurementDraft draft, LocalDate today) {
        MeasurementDraft.Span span = draft.span();
        if ((draft.period() == null) == (draft.asOf() == null) || span == null) {
            refuse("/period", "one-of", "period, asOf");
            return;
        }
        if (span.to().isBefore(span.from())) {
            refuse("/period/to", "period-order");
        }
        if (span.from().isAfter(today)) {
            refuse(draft.asOf() == null ? "/period/from" : "/asOf", "not-yet", today);
        }
    }

    private void figure(MeasurementDraft draft, TargetDraft target) {
        if ((draft.numerator() == null) != (draft.denominator() == null)) {
            refuse(draft.numerator() == null ? "/numerator" : "/denominator", "ratio-half");
            return;
        }
        long given = Stream.of(draft.numerator(), draft.value(), draft.met())
                .filter(Objects::nonNull)
                .count();
        if (given != (draft.takenBack() ? 0 : 1)) {
            refuse("/value", draft.takenBack() ? "withdrawn-figure" : "one-of", "numerator + denominator, value, met");
            return;
        }
        Reading reading = Target.reading(target);
        boolean judged = draft.met() != null;
        if (!draft.takenBack() && reading == Reading.JUDGED && !judged) {
            refuse("/met", "judgement-wanted");
        }
        if (judged && reading != Reading.JUDGED && reading != Reading.COMPARED) {
            refuse("/met", "figure-wanted");
        }
    }

    private void level(MeasurementDraft draft, TargetDraft target) {
        AdministrativeLevel level = draft.level();
        MeasurementDraft.Span span = draft.span();
        if (level == null) {
            return;
        }
        List<AdministrativeLevel> levels = target.levels();
        if (levels == null || !levels.contains(level)) {
            refuse("/level", "level-not-asked", level);
        } else if (span != null && !level.exists(span.from())) {
            refuse("/level", "level-gone", level);
        }
    }

    private void refuse(String pointer, String code, Object... arguments) {
        violations.add(Violation.of(at + pointer, code, arguments));
    }
}
