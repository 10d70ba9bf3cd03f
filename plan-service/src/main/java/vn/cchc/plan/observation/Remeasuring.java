package vn.cchc.plan.observation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.time.BusinessTime;

/**
 * One round of the worker, in one transaction: marks are taken away, the figures measured, kept where they differ, and said.
 * A crash leaves the marks; a second worker finds the lock taken and does nothing.
 */
@ApplicationScoped
class Remeasuring {

    private static final Logger LOG = Logger.getLogger(Remeasuring.class);
    private static final int BATCH = 500;

    private final Sql sql;
    private final FigureStore store;
    private final Reach reach;
    private final Map<String, Metric> metrics;
    private final Outbox outbox;
    private final BusinessTime businessTime;

    Remeasuring(
            Sql sql,
            FigureStore store,
            Reach reach,
            @All List<Metric> metrics,
            Outbox outbox,
            BusinessTime businessTime) {
        this.sql = sql;
        this.store = store;
        this.reach = reach;
        this.metrics = metrics.stream().collect(Collectors.toUnmodifiableMap(Metric::code, Function.identity()));
        this.outbox = outbox;
        this.businessTime = businessTime;
    }

    /** Whether there may be more to do. */
    @Transactional
    boolean round() {
        if (!alone()) {
            return false;
        }
        LocalDate today = businessTime.today();
        boolean newDay = store.markDay(today);
        List<FigureKey> marks = store.take(BATCH);
        Map<String, Set<FigureKey>> byMetric = new LinkedHashMap<>();
        reach.withTotals(new LinkedHashSet<>(marks), today)
                .forEach(key -> byMetric.computeIfAbsent(key.metric(), ignored -> new LinkedHashSet<>())
                        .add(key));
        byMetric.forEach((code, keys) -> remeasure(code, keys, today));
        return newDay || marks.size() == BATCH;
    }

    private void remeasure(String code, Set<FigureKey> keys, LocalDate today) {
        Metric metric = metrics.get(code);
        if (metric == null) { // of a later version of this service, or taken out of use
            LOG.warnf("nobody measures %s; %d marks dropped", code, keys.size());
            return;
        }
        Map<FigureKey, Figure> figures = new LinkedHashMap<>();
        keys.forEach(key -> figures.put(key, Figure.percent(0, 0, today.isAfter(key.to()))));
        figures.putAll(metric.measure(new ArrayList<>(reach.wanted(keys, today)), today));
        outbox.append(store.keep(figures, metric.unit(), businessTime.now()).stream()
                .map(FigureFacts::said)
                .toList());
    }

    private boolean alone() {
        return sql.first(
                        "select pg_try_advisory_xact_lock(hashtextextended('cchc-figures', 0)) as alone",
                        row -> row.flag("alone"))
                .orElse(false);
    }
}
