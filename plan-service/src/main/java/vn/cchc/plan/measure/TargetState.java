package vn.cchc.plan.measure;

/** How a target stands on a day. */
public enum TargetState {
    MET,
    /** Not met, and its due day is over. */
    NOT_MET,
    /** Not met, and its due day is ahead or there is none. */
    AT_RISK,
    NOT_MEASURED,
    /** Nothing to be measured: its level is gone, or nothing of the kind occurred. */
    NOT_APPLICABLE
}
