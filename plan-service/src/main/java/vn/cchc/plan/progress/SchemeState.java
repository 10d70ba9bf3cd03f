package vn.cchc.plan.progress;

/** Where a scheme stands: drafted by its lead, appraised, submitted, approved, implemented, reviewed. */
public enum SchemeState {
    DRAFTING,
    APPRAISED,
    SUBMITTED,
    APPROVED,
    IMPLEMENTING,
    REVIEWED,
    WITHDRAWN;

    /** What can be done to a scheme. */
    public enum Action {
        APPRAISE,
        SUBMIT,
        RETURN,
        APPROVE,
        IMPLEMENT,
        REVIEW,
        WITHDRAW
    }

    /** The legal transitions; what is returned is drafted again, what is approved is no longer returned. */
    public static final Lifecycle<SchemeState, Action> LIFECYCLE = Lifecycle.of(SchemeState.class, Action.class)
            .allow(Action.APPRAISE, DRAFTING, APPRAISED)
            .allow(Action.SUBMIT, APPRAISED, SUBMITTED)
            .allow(Action.RETURN, APPRAISED, DRAFTING)
            .allow(Action.RETURN, SUBMITTED, DRAFTING)
            .allow(Action.APPROVE, SUBMITTED, APPROVED)
            .allow(Action.IMPLEMENT, APPROVED, IMPLEMENTING)
            .allow(Action.REVIEW, IMPLEMENTING, REVIEWED)
            .allow(Action.WITHDRAW, DRAFTING, WITHDRAWN)
            .allow(Action.WITHDRAW, APPRAISED, WITHDRAWN)
            .allow(Action.WITHDRAW, SUBMITTED, WITHDRAWN)
            .allow(Action.WITHDRAW, APPROVED, WITHDRAWN)
            .allow(Action.WITHDRAW, IMPLEMENTING, WITHDRAWN)
            .build();

    /** Whether the draft is still owed. */
    public boolean open() {
        return this == DRAFTING || this == APPRAISED;
    }

    /** Whether nothing more happens to it. */
    public boolean over() {
        return this == REVIEWED || this == WITHDRAWN;
    }
}
