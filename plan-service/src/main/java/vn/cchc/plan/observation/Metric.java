package vn.cchc.plan.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A figure some feature knows how to measure; a bean of this type is all it takes to publish one. Its code stands in the
 * catalogue {@code cchc/metrics.yaml}. The feature marks the keys its transactions touch ({@link DirtyMarks}); the worker
 * asks again for what was marked, and every day for what is not settled.
 */
public interface Metric {

    /** Code in the catalogue, kebab case. */
    String code();

    /** Unit of the value as the catalogue has it: {@code %}, {@code task}. */
    String unit();

    /**
     * Measures all of them with a bounded number of statements, from what is committed; see {@link FigureCounts}.
     *
     * @param today the business day
     * @return a figure for each key; keys left out are taken as 0 out of 0
     */
    Map<FigureKey, Figure> measure(List<Wanted> wanted, LocalDate today);
}
