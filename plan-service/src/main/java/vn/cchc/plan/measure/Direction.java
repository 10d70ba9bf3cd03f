package vn.cchc.plan.measure;

/** Where the figure is to go. */
public enum Direction {
    INCREASE,
    DECREASE,
    /** Better than before, whichever way that is; the comparator says which. */
    IMPROVE
}
