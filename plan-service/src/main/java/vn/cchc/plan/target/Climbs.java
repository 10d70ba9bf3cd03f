package vn.cchc.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.Reading;
import vn.cchc.plan.measure.Years;

/**
 * Where the yearly climb of a rate starts and ends, found among the other targets drawn from the very same sentence: the
 * thresholds of single levels in the year before the climb are its start, the bare number beside it is its cap.
 */
final class Climbs {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Climbs() {}

    /** The drafts, climbs filled in where the sentence says them. */
    static List<TargetDraft> filled(List<TargetDraft> drafts) {
        return drafts.stream()
                .map(draft -> Target.reading(draft) == Reading.LADDER && draft.ladder() == null
                        ? with(draft, climb(draft, drafts))
                        : draft)
                .toList();
    }

    private static TargetDraft.@Nullable Climb climb(TargetDraft step, List<TargetDraft> drafts) {
        Integer first = Target.years(step).first();
        Map<AdministrativeLevel, BigDecimal> start = new TreeMap<>();
        BigDecimal cap = ALL;
        for (TargetDraft other : drafts) {
            boolean together = other.plan().equals(step.plan()) && other.text().equals(step.text());
            BigDecimal value = other.value();
            if (!together || value == null || first == null || !Objects.equals(other.unit(), step.unit())) {
                continue;
            }
            Years years = Target.years(other);
            List<AdministrativeLevel> levels = Objects.requireNonNull(other.levels());
            if (Objects.equals(years.last(), first - 1) && levels.size() == 1) {
                start.put(levels.getFirst(), value);
            } else if ("=".equals(other.comparator())) {
                cap = value;
            }
        }
        return start.isEmpty() || first == null ? null : new TargetDraft.Climb(first - 1, start, cap);
    }

    private static TargetDraft with(TargetDraft draft, TargetDraft.@Nullable Climb climb) {
        return new TargetDraft(
                draft.plan(),
                draft.code(),
                draft.document(),
                draft.seed(),
                draft.section(),
                draft.field(),
                draft.fieldInferred(),
                draft.text(),
                draft.metric(),
                draft.kind(),
                draft.comparator(),
                draft.comparatorText(),
                draft.value(),
                draft.valueMax(),
                draft.unit(),
                draft.levels(),
                draft.milestone(),
                draft.due(),
                draft.dueBasis(),
                draft.recurrence(),
                draft.scope(),
                draft.baseline(),
                draft.baselineValue(),
                draft.direction(),
                draft.orGroup(),
                draft.confidence(),
                draft.note(),
                draft.sourceLine(),
                draft.reading(),
                climb,
                draft.measuredFrom(),
                draft.agency());
    }
}
