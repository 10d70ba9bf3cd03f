package vn.cchc.plan.remediation;

/** Where a remediation draft stands. */
public enum RemediationState {
    /** Being edited. */
    OPEN,
    /** Became a plan. */
    CONFIRMED
}
