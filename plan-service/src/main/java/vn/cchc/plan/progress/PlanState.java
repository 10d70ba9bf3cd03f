package vn.cchc.plan.progress;

/** Where a plan stands, whichever route it takes: drafted, checked, approved, issued, and how it ends. */
public enum PlanState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ISSUED,
    /** Over; what was left open is said. */
    CLOSED,
    /** Given up before it was issued, or taken back after. */
    WITHDRAWN;

    /** What can be done to a plan. */
    public enum Action {
        SUBMIT,
        RETURN,
        APPROVE,
        ISSUE,
        /** Makes the next edition. */
        AMEND,
        CLOSE,
        /** Gives it up before it is issued. */
        DISCARD,
        /** Takes an issued one back. */
        WITHDRAW
    }

    /** The legal transitions. */
    public static final Lifecycle<PlanState, Action> LIFECYCLE = Lifecycle.of(PlanState.class, Action.class)
            .allow(Action.SUBMIT, DRAFT, IN_REVIEW)
            .allow(Action.RETURN, IN_REVIEW, DRAFT)
            .allow(Action.RETURN, APPROVED, DRAFT)
            .allow(Action.APPROVE, IN_REVIEW, APPROVED)
            .allow(Action.ISSUE, APPROVED, ISSUED)
            .allow(Action.AMEND, ISSUED, ISSUED)
            .allow(Action.CLOSE, ISSUED, CLOSED)
            .allow(Action.DISCARD, DRAFT, WITHDRAWN)
            .allow(Action.DISCARD, IN_REVIEW, WITHDRAWN)
            .allow(Action.DISCARD, APPROVED, WITHDRAWN)
            .allow(Action.WITHDRAW, ISSUED, WITHDRAWN)
            .build();

    /** Whether it has not been issued yet and may still be. */
    public boolean underWay() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
