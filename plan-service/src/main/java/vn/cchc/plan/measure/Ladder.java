package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rate that climbs every year by the same number of percentage points, for each level from its own start, to a cap.
 *
 * @param startYear the year of the start; the first step is due the year after
 * @param start the rate asked for in that year by level
 * @param cap never asks for more
 */
public record Ladder(int startYear, Map<AdministrativeLevel, BigDecimal> start, BigDecimal cap) {

    public Ladder {
        start = Map.copyOf(new TreeMap<>(start));
    }

    /** What is asked of the level in that year; null before the start and for a level it does not name. */
    public @Nullable BigDecimal rung(int year, AdministrativeLevel level, BigDecimal step) {
        BigDecimal first = start.get(level);
        if (first == null || year < startYear) {
            return null;
        }
        return first.add(step.multiply(BigDecimal.valueOf((long) year - startYear)))
                .min(cap);
    }
}
