package vn.cchc.plan.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for.
 *
 * @param comparator null where a person judges
 * @param value the number; null where there is none; for a ladder the step in percentage points
 * @param valueMax the upper number of a range; null otherwise
 * @param levels to which levels it is scoped; empty if to none
 * @param years the years it speaks of
 * @param due last day; null where none is named
 * @param annual whether it is asked for anew every year: then each 31 December is due
 * @param baseline what a change is measured against; null if nothing
 * @param ladder where the climb starts and ends; null unless it climbs
 * @param measuredFrom measurements that end before that day do not count, except as baseline; null for no such day
 */
public record Goal(
        Reading reading,
        @Nullable Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        Set<AdministrativeLevel> levels,
        Years years,
        @Nullable LocalDate due,
        boolean annual,
        @Nullable Direction direction,
        @Nullable Baseline baseline,
        @Nullable Ladder ladder,
        @Nullable LocalDate measuredFrom) {

    public Goal {
        levels = new TreeSet<>(levels);
    }

    /** The comparison in force: a bare number is reached from the side its reading says. */
    Comparator comparison() {
        Comparator asked = comparator;
        return asked == null || asked == Comparator.REACH ? reading.reached() : asked;
    }

    /** The last day of that year's turn, or of the target. */
    @Nullable
    LocalDate dueIn(@Nullable Integer year) {
        return annual && year != null ? LocalDate.of(year, 12, 31) : due;
    }

    /** Whether the level is still there when it matters: what fell due before its end keeps its history. */
    boolean applies(AdministrativeLevel level, LocalDate day, @Nullable LocalDate lastDay) {
        return level.exists(day) || (lastDay != null && level.exists(lastDay));
    }
}
