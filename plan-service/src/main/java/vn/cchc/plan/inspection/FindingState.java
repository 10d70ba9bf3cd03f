package vn.cchc.plan.inspection;

/** How a finding stands, by the work that mends it. */
public enum FindingState {
    OPEN,
    /** The work is confirmed, in time or late. */
    RESOLVED,
    /** The work was taken back; it counts in no rate. */
    DROPPED
}
