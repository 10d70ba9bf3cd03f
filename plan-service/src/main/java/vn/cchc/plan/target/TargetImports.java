package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;
import vn.cchc.platform.web.Violation;

/** A table of targets into plans: every line or none, and everything wrong with it named at once. */
@ApplicationScoped
public class TargetImports {

    /** Stands for every plan the table names. */
    static final String ANY = "*";

    private static final int NAMED = 1_000;

    private final Targets targets;
    private final TargetStore store;
    private final DraftConstraints constraints;
    private final Directory directory;
    private final BusinessTime businessTime;

    public TargetImports(
            Targets targets,
            TargetStore store,
            DraftConstraints constraints,
            Directory directory,
            BusinessTime businessTime) {
        this.targets = targets;
        this.store = store;
        this.constraints = constraints;
        this.directory = directory;
        this.businessTime = businessTime;
    }

    /**
     * Reads the table into its plans.
     *
     * @param plans which plan stands behind each name in column {@code plan_id}
     * @param dryRun only looks
     */
    @Transactional
    public TargetImportView read(Path file, Map<String, UUID> plans, boolean dryRun, Caller caller) {
        Map<UUID, TargetStore.Plan> open = new HashMap<>();
        Set.copyOf(plans.values()).forEach(plan -> open.put(plan, targets.open(plan, caller)));
        List<Violation> violations = new ArrayList<>();
        List<TargetDraft> drafts = drafts(CsvLines.read(file, TargetTable.COLUMNS), plans, open, violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations.stream().limit(NAMED).toList());
        }
        Map<UUID, List<TargetDraft>> byPlan = Climbs.filled(drafts).stream()
                .collect(Collectors.groupingBy(TargetDraft::plan, LinkedHashMap::new, Collectors.toList()));
        if (!dryRun) {
            byPlan.forEach((plan, own) -> targets.keep(Objects.requireNonNull(open.get(plan)), own, caller));
        }
        Map<String, Long> byField =
                drafts.stream().collect(Collectors.groupingBy(TargetDraft::field, TreeMap::new, Collectors.counting()));
        Map<UUID, Long> counts = new LinkedHashMap<>();
        byPlan.forEach((plan, own) -> counts.put(plan, (long) own.size()));
        return new TargetImportView(dryRun, drafts.size(), counts, byField);
    }

    private List<TargetDraft> drafts(
            List<Map<String, String>> lines,
            Map<String, UUID> plans,
            Map<UUID, TargetStore.Plan> open,
            List<Violation> violations) {
        Snapshot snapshot = directory.snapshot();
        Set<String> codes = new HashSet<>();
        open.keySet().forEach(plan -> store.codes(plan).forEach(code -> codes.add(plan + "|" + code)));
        List<TargetDraft> drafts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CsvCells row = new CsvCells(lines.get(i), i, violations);
            TargetStore.Plan plan = plan(row, plans, open);
            if (plan == null) {
                row.refuse("plan_id", "unknown-plan", String.valueOf(row.text("plan_id")));
                continue;
            }
            String number = row.text("plan_number");
            if (number != null && !number.equals(plan.number())) {
                row.refuse("plan_number", "plan-number-differs", number, String.valueOf(plan.number()));
            }
            TargetDraft draft = TargetTable.draft(row, plan.id());
            if (draft.code() != null && !codes.add(plan.id() + "|" + draft.code())) {
                row.refuse("target_id", "target-code-taken", draft.code());
            }
            violations.addAll(constraints.of(draft, row.at()));
            violations.addAll(TargetChecks.of(draft, row.at(), snapshot, businessTime.today()));
            drafts.add(draft);
        }
        return drafts;
    }

    private static TargetStore.@Nullable Plan plan(
            CsvCells row, Map<String, UUID> plans, Map<UUID, TargetStore.Plan> open) {
        String name = row.text("plan_id");
        UUID named = name == null ? null : plans.get(name);
        UUID plan = named == null ? plans.get(ANY) : named;
        return plan == null ? null : open.get(plan);
    }
}
