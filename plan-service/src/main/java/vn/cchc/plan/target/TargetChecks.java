package vn.cchc.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.measure.Reading;
import vn.cchc.plan.measure.TargetKind;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Violation;

/** What must fit together in a target; each misfit is named, under a prefix that says where. */
final class TargetChecks {

    private final TargetDraft draft;
    private final String at;
    private final List<Violation> violations = new ArrayList<>();

    private TargetChecks(TargetDraft draft, String at) {
        this.draft = draft;
        this.at = at;
    }

    static List<Violation> of(TargetDraft draft, String at, Snapshot directory, LocalDate today) {
        TargetChecks checks = new TargetChecks(draft, at);
        checks.numbers();
        checks.reading();
        checks.years();
        checks.agency(directory, today);
        return checks.violations;
    }

    private void numbers() {
        BigDecimal value = draft.value();
        BigDecimal max = draft.valueMax();
        boolean range = "range".equals(draft.comparator());
        boolean judged = draft.kind() == TargetKind.BINARY || draft.kind() == TargetKind.QUALITATIVE;
        refuseIf(
                judged && (value != null || draft.comparator() != null), "/value", "number-not-expected", draft.kind());
        refuseIf(value != null && draft.comparator() == null && !judged, "/comparator", "comparator-missing");
        refuseIf(
                value == null && draft.kind() == TargetKind.THRESHOLD && draft.comparator() != null,
                "/value",
                "number-missing");
        refuseIf(range != (max != null), "/valueMax", range ? "range-open" : "range-not-expected");
        refuseIf(max != null && value != null && value.compareTo(max) > 0, "/valueMax", "range-order");
    }

    private void reading() {
        Reading said = draft.reading();
        if (said == null) {
            return;
        }
        boolean numbered = draft.value() != null && draft.comparator() != null;
        boolean fits = switch (said) {
            case FIGURE, CEILING, CUT -> numbered;
            case RELATIVE_CHANGE, POINT_CHANGE -> numbered && based() && !"range".equals(draft.comparator());
            case LADDER -> numbered && draft.ladder() != null;
            case COMPARED -> draft.comparator() != null && based();
            case JUDGED -> true;
        };
        refuseIf(!fits, "/reading", "reading-misfit", said);
    }

    private void years() {
        var years = Target.years(draft);
        Integer first = years.first();
        Integer last = years.last();
        refuseIf(first != null && last != null && first > last, "/milestone", "years-order");
    }

    private boolean based() {
        return draft.baseline() != null || draft.baselineValue() != null;
    }

    private void agency(Snapshot directory, LocalDate today) {
        String agency = draft.agency();
        refuseIf(
                agency != null && directory.agency(agency, today).isEmpty(),
                "/agency",
                "unknown-agency",
                String.valueOf(agency));
    }

    private void refuseIf(boolean wrong, String pointer, String code, Object... arguments) {
        if (wrong) {
            violations.add(Violation.of(at + pointer, code, arguments));
        }
    }
}
