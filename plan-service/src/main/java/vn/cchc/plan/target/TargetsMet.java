package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.plan.measure.TargetState;
import vn.cchc.plan.observation.Figure;
import vn.cchc.plan.observation.FigureKey;
import vn.cchc.plan.observation.Metric;
import vn.cchc.plan.observation.Wanted;
import vn.cchc.platform.database.Sql;

/** How many of the targets due in a period are met, as judged today. */
@ApplicationScoped
class TargetsMet implements Metric {

    /** All targets of the wanted figures at once, with their arms of an OR; who counts where is sorted out in memory. */
    private static final String DUE = "select " + TargetStore.COLUMNS + TargetStore.FROM + """
            where p.issued_at is not null and t.due between ? and ?
              and (coalesce(t.agency, t.issuer) = any(string_to_array(?, ',')) or t.issuer = any(string_to_array(?, ',')))
            order by t.id""";

    private final Sql sql;
    private final TargetStore store;
    private final Evaluations evaluations;

    TargetsMet(Sql sql, TargetStore store, Evaluations evaluations) {
        this.sql = sql;
        this.store = store;
        this.evaluations = evaluations;
    }

    @Override
    public String code() {
        return TargetMarks.METRIC;
    }

    @Override
    public String unit() {
        return "%";
    }

    @Override
    public Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today) {
        LocalDate from = wanted.stream()
                .map(one -> one.key().from())
                .min(LocalDate::compareTo)
                .orElse(today);
        LocalDate to = wanted.stream()
                .map(one -> one.key().to())
                .max(LocalDate::compareTo)
                .orElse(today);
        String agencies = String.join(
                ",",
                wanted.stream()
                        .map(Wanted::agencies)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList());
        List<Target> targets = sql.list(DUE, store::target, from, to, agencies, agencies);
        Map<UUID, EvaluationView> judged = evaluations.of(targets, today, null);
        Map<FigureKey, Figure> figures = new HashMap<>();
        for (Wanted one : wanted) {
            Map<Target, TargetState> counted = new LinkedHashMap<>();
            for (Target target : targets) {
                if (counts(one, target)) {
                    counted.put(
                            target,
                            Objects.requireNonNull(judged.get(target.id())).state());
                }
            }
            figures.put(
                    one.key(),
                    figure(
                            new ArrayList<>(counted.values()),
                            today.isAfter(one.key().to())));
        }
        return figures;
    }

    private static boolean counts(Wanted wanted, Target target) {
        LocalDate due = Objects.requireNonNull(target.content().due());
        String scope = wanted.key().scope();
        boolean whose = wanted.agencies().contains(target.owner())
                || (wanted.total() && wanted.agencies().contains(target.issuer()));
        return whose
                && !due.isBefore(wanted.key().from())
                && !due.isAfter(wanted.key().to())
                && (scope.isEmpty() || scope.equals(target.content().field()));
    }

    private static Figure figure(List<TargetState> states, boolean over) {
        long met = states.stream().filter(state -> state == TargetState.MET).count();
        long applying = states.stream()
                .filter(state -> state != TargetState.NOT_APPLICABLE)
                .count();
        boolean open = states.contains(TargetState.NOT_MEASURED) || states.contains(TargetState.AT_RISK);
        return Figure.percent(met, applying, over && !open);
    }
}
