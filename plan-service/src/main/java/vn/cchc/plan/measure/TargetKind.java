package vn.cchc.plan.measure;

/** What sort of promise it is. */
public enum TargetKind {
    /** A figure to be reached. */
    THRESHOLD,
    /** A change against another year, or a rank among others. */
    TREND,
    /** Something to be done, or not to happen. */
    BINARY,
    /** An objective without a number: a person judges. */
    QUALITATIVE
}
