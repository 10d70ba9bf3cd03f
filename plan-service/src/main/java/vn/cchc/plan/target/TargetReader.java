package vn.cchc.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** One target with everything about it, for whoever may see it. */
@ApplicationScoped
public class TargetReader {

    private static final int MEASUREMENTS = 100;
    private static final int LINKS = 200;

    private final Sql sql;
    private final TargetQueries queries;
    private final TargetStore store;
    private final MeasurementStore measurements;
    private final Evaluations evaluations;

    public TargetReader(
            Sql sql, TargetQueries queries, TargetStore store, MeasurementStore measurements, Evaluations evaluations) {
        this.sql = sql;
        this.queries = queries;
        this.store = store;
        this.measurements = measurements;
        this.evaluations = evaluations;
    }

    /** The target as it stands that day; 404 for who may not know of it. */
    public TargetView read(UUID id, @Nullable LocalDate asOf, Caller caller) {
        Target target = readable(id, caller);
        LocalDate day = queries.day(asOf);
        List<Target> together = withSiblings(target);
        EvaluationView evaluation =
                Objects.requireNonNull(evaluations.of(together, day, null).get(id));
        List<MeasurementView> measured =
                new ArrayList<>(measurements.history(id, PageRequest.of(MEASUREMENTS, null, 1, "")).stream()
                        .limit(MEASUREMENTS)
                        .filter(MeasurementView::current)
                        .toList());
        Binding binding = target.binding();
        if (binding != null) {
            measured.addAll(measurements.observed(binding, MEASUREMENTS));
        }
        return TargetView.of(target, evaluation)
                .with(
                        evaluations.byYear(target, together, day),
                        links("parent_id", "target_id", id),
                        links("target_id", "parent_id", id),
                        measured);
    }

    /** Every word people gave on it, newest first. */
    public List<MeasurementView> history(UUID id, PageRequest page, Caller caller) {
        readable(id, caller);
        return measurements.history(id, page);
    }

    private Target readable(UUID id, Caller caller) {
        return queries.find(id, caller).orElseThrow(() -> Refusal.notFound("target", id));
    }

    private List<Target> withSiblings(Target target) {
        String group = target.content().orGroup();
        return group == null
                ? List.of(target)
                : sql.list(
                        "select " + TargetStore.COLUMNS + TargetStore.FROM
                                + "where t.plan_id = ? and t.or_group = ? order by t.id limit 50",
                        store::target,
                        target.plan(),
                        group);
    }

    private List<UUID> links(String wanted, String given, UUID id) {
        return sql.list(
                "select " + wanted + " as id from plan.target_implements where " + given + " = ? order by 1 limit "
                        + LINKS,
                row -> row.uuid("id"),
                id);
    }
}
