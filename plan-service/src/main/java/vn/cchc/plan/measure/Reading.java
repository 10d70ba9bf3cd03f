package vn.cchc.plan.measure;

import org.jspecify.annotations.Nullable;

/** How what is measured is read against what is asked. */
public enum Reading {
    /** The figure itself; a bare number is reached from below. */
    FIGURE,
    /** The figure itself; a bare number is come down to: ranks, and "down to". */
    CEILING,
    /** The figure is the size of a cut ("giảm 10%"): a bare number means at least so much. */
    CUT,
    /** The change against the baseline in percent of the baseline. */
    RELATIVE_CHANGE,
    /** The change against the baseline in the figure's own unit. */
    POINT_CHANGE,
    /** A rate that climbs by so many percentage points a year from a start, up to a cap. */
    LADDER,
    /** No number: the figure against the baseline's. */
    COMPARED,
    /** No number to compare: a person says whether it is met. */
    JUDGED;

    private static final String PERCENT = "%";
    private static final String RANK = "hạng";
    private static final String POINT = "điểm";

    /**
     * What a document's words mean where nobody says otherwise.
     *
     * @param numbered whether a number is asked for
     * @param baselined whether the document names what it is compared with
     * @param bounded whether it ends on a day although it repeats: then it climbs towards that day
     */
    public static Reading of(
            TargetKind kind,
            @Nullable Comparator comparator,
            boolean numbered,
            @Nullable String unit,
            @Nullable Direction direction,
            boolean baselined,
            boolean bounded) {
        if (kind == TargetKind.BINARY || kind == TargetKind.QUALITATIVE || comparator == null) {
            return JUDGED;
        }
        if (!numbered) {
            return baselined ? COMPARED : JUDGED;
        }
        if (RANK.equals(unit)) {
            return CEILING;
        }
        if (kind == TargetKind.TREND && baselined) {
            return change(unit, bounded);
        }
        return direction == Direction.DECREASE ? CUT : FIGURE;
    }

    private static Reading change(@Nullable String unit, boolean bounded) {
        if (PERCENT.equals(unit)) {
            return bounded ? LADDER : RELATIVE_CHANGE;
        }
        return POINT.equals(unit) || unit == null ? POINT_CHANGE : FIGURE;
    }

    /** What a bare number asks for. */
    Comparator reached() {
        return this == CEILING ? Comparator.AT_MOST : Comparator.AT_LEAST;
    }

    /** Whether the figure of another period is needed. */
    public boolean needsBaseline() {
        return this == RELATIVE_CHANGE || this == POINT_CHANGE || this == COMPARED;
    }
}
