package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** A table of figures for the targets of one plan: every line or none, and everything wrong with it named at once. */
@ApplicationScoped
public class MeasurementImports {

    /** The columns a table must have; {@code note} may be left out. */
    static final List<String> COLUMNS = List.of(
            "target_id", "period_from", "period_to", "level", "numerator", "denominator", "value", "met", "source");

    private static final int NAMED = 1_000;

    private final TargetStore store;
    private final Measurements measurements;
    private final TargetAccess access;
    private final DraftConstraints constraints;
    private final BusinessTime businessTime;

    public MeasurementImports(
            TargetStore store,
            Measurements measurements,
            TargetAccess access,
            DraftConstraints constraints,
            BusinessTime businessTime) {
        this.store = store;
        this.measurements = measurements;
        this.access = access;
        this.constraints = constraints;
        this.businessTime = businessTime;
    }

    private record Read(Target target, MeasurementDraft draft) {}

    /** Reads the table; answers how many figures it held. */
    @Transactional
    public int read(Path file, UUID plan, boolean dryRun, Caller caller) {
        List<Map<String, String>> lines = CsvLines.read(file, COLUMNS);
        Map<String, Target> byCode = new HashMap<>();
        for (Target target : store.heldOfPlan(plan)) {
            String code = target.content().code();
            byCode.put(code == null ? target.id().toString() : code, target);
        }
        List<Violation> violations = new ArrayList<>();
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CsvCells row = new CsvCells(lines.get(i), i, violations);
            Target target = byCode.get(row.present("target_id"));
            if (target == null || !access.mayMeasure(caller, target)) {
                row.refuse("target_id", "unknown-target", String.valueOf(row.text("target_id")));
            } else {
                read.add(new Read(target, checked(row, target, violations)));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.stream().limit(NAMED).toList());
        }
        if (!dryRun) {
            read.forEach(one -> measurements.keep(one.target(), one.draft(), caller));
        }
        return read.size();
    }

    private MeasurementDraft checked(CsvCells row, Target target, List<Violation> violations) {
        MeasurementDraft draft = new MeasurementDraft(
                span(row),
                null,
                row.constant("level", AdministrativeLevel.class),
                row.decimal("numerator"),
                row.decimal("denominator"),
                row.decimal("value"),
                row.flag("met"),
                null,
                row.present("source"),
                row.text("note"));
        violations.addAll(constraints.of(draft, row.at()));
        violations.addAll(MeasurementChecks.of(draft, target.content(), row.at(), businessTime.today()));
        return draft;
    }

    private static MeasurementDraft.@Nullable Span span(CsvCells row) {
        LocalDate from = row.date("period_from");
        LocalDate to = row.date("period_to");
        return from == null || to == null ? null : new MeasurementDraft.Span(from, to);
    }
}
