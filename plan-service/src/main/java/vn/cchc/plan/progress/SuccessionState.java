package vn.cchc.plan.progress;

/** Where a succession of agencies stands: planned, applied when its day has come, or taken back. */
public enum SuccessionState {
    PLANNED,
    APPLIED,
    REVOKED;

    /** What can be done to a succession. */
    public enum Action {
        APPLY,
        REVOKE
    }

    /** The legal transitions. */
    public static final Lifecycle<SuccessionState, Action> LIFECYCLE = Lifecycle.of(SuccessionState.class, Action.class)
            .allow(Action.APPLY, PLANNED, APPLIED)
            .allow(Action.REVOKE, PLANNED, REVOKED)
            .allow(Action.REVOKE, APPLIED, REVOKED)
            .build();
}
