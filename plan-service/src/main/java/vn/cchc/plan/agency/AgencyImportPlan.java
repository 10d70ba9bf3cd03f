package vn.cchc.plan.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.contracts.AgencyFact.Spell;
import vn.cchc.plan.agency.AgencyImportOutcome.Line;
import vn.cchc.plan.agency.AgencyImportOutcome.Outcome;
import vn.cchc.platform.directory.Snapshot;
import vn.cchc.platform.web.Violation;

/** What a registry file would do to the registry, row by row, and everything that speaks against it. */
final class AgencyImportPlan {

    private final Snapshot known;
    private final LocalDate effectiveFrom;
    private final LocalDate today;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, AgencyRow> entered = new LinkedHashMap<>();
    private final Map<String, AgencyRow> changed = new LinkedHashMap<>();
    private final Map<String, List<Spell>> spells = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int unchanged;

    AgencyImportPlan(Snapshot known, LocalDate effectiveFrom, LocalDate today) {
        this.known = known;
        this.effectiveFrom = effectiveFrom;
        this.today = today;
    }

    /** Takes all rows; then {@link #violations()} says whether it can be done. */
    void take(List<Map<String, String>> file, Set<String> fields) {
        List<AgencyRow> rows = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            AgencyRow row = AgencyRow.read(i, file.get(i), violations);
            if (row != null) {
                rows.add(row);
                place(i, row);
            }
        }
        Function<String, List<Spell>> then = id -> {
            List<Spell> planned = spells.get(id);
            return planned != null
                    ? planned
                    : known.history(id).map(AgencyFact.Agency::spells).orElse(List.of());
        };
        for (AgencyRow row : rows) {
            for (Spell spell : spells.getOrDefault(row.id(), List.of())) {
                if (entered.containsValue(row) || spell.from().equals(effectiveFrom)) {
                    RegistryRules.place(violations, row.at(), row.id(), spell, then);
                }
            }
            RegistryRules.proxy(violations, row.at(), row.id(), row.proxy(), then);
            RegistryRules.fields(violations, row.at(), row.fields(), fields);
        }
    }

    private void place(int index, AgencyRow row) {
        if (entered.containsKey(row.id()) || changed.containsKey(row.id())) {
            violations.add(Violation.of(row.at() + "/id", "named-twice", row.id()));
            return;
        }
        if (known.isGroup(row.id())) {
            violations.add(Violation.of(row.at() + "/id", "id-of-group", row.id()));
            return;
        }
        AgencyFact.Agency agency = known.history(row.id()).orElse(null);
        if (agency == null) {
            entered.put(row.id(), row);
            spells.put(row.id(), List.of(row.spell()));
            lines.add(new Line(index + 1, row.id(), Outcome.ENTERED, List.of()));
            return;
        }
        List<String> columns = differences(row, agency);
        if (columns.isEmpty()) {
            unchanged++;
            return;
        }
        changed.put(row.id(), row);
        lines.add(new Line(index + 1, row.id(), Outcome.CHANGED, columns));
        timeline(row, agency);
    }

    private List<String> differences(AgencyRow row, AgencyFact.Agency agency) {
        Spell spell = new Timeline(agency.spells()).startingPoint(effectiveFrom);
        List<String> columns = new ArrayList<>();
        note(columns, "name", row.name(), spell.name());
        note(columns, "short_forms", row.shortForms(), spell.shortForms());
        note(columns, "code", row.code(), spell.code());
        note(columns, "level", row.level(), spell.level());
        note(columns, "parent", row.parent(), spell.parent());
        note(columns, "fields", Set.copyOf(row.fields()), Set.copyOf(Tenures.fields(agency, effectiveFrom)));
        note(columns, "proxy", row.proxy(), Tenures.proxy(agency, effectiveFrom));
        if (row.to() != null) {
            note(columns, "valid_to", row.to(), spell.to());
        }
        return columns;
    }

    private static void note(List<String> columns, String column, @Nullable Object wanted, @Nullable Object present) {
        if (!Objects.equals(wanted, present)) {
            columns.add(column);
        }
    }

    /** The spells after the change; a day on which a spell has begun cannot begin another. */
    private void timeline(AgencyRow row, AgencyFact.Agency agency) {
        Timeline timeline = new Timeline(agency.spells());
        if (!row.sameAs(timeline.startingPoint(effectiveFrom))) {
            boolean begun = !effectiveFrom.isAfter(today)
                    && timeline.spells().stream().anyMatch(spell -> spell.from().equals(effectiveFrom));
            if (begun) {
                violations.add(Violation.of(row.at(), "spell-begun", effectiveFrom));
                return;
            }
            timeline = timeline.changed(row.spellFrom(effectiveFrom), today);
        }
        LocalDate to = row.to();
        if (to != null && !to.equals(timeline.spells().getLast().to())) {
            if (to.isBefore(timeline.spells().getLast().from())) {
                violations.add(Violation.of(
                        row.at() + "/valid_to",
                        "before-spell",
                        timeline.spells().getLast().from()));
                return;
            }
            timeline = timeline.until(to);
        }
        spells.put(row.id(), timeline.spells());
    }

    List<Violation> violations() {
        return violations;
    }

    Map<String, AgencyRow> entered() {
        return entered;
    }

    Map<String, AgencyRow> changed() {
        return changed;
    }

    Timeline timelineOf(String id) {
        return new Timeline(spells.getOrDefault(id, List.of()));
    }

    AgencyImportOutcome outcome(boolean dryRun) {
        return new AgencyImportOutcome(dryRun, entered.size(), changed.size(), unchanged, List.copyOf(lines));
    }
}
