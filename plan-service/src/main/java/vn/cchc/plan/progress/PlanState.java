package vn.cchc.plan.progress;

/** Where a plan stands: drafted and submitted by a coordinator, approved and issued (or returned) by the leader. */
public enum PlanState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    ISSUED;

    /** What can be done to a plan. */
    public enum Action {
        SUBMIT,
        RETURN,
        APPROVE,
        ISSUE
    }

    /** The legal transitions. */
    public static final Lifecycle<PlanState, Action> LIFECYCLE = Lifecycle.of(PlanState.class, Action.class)
            .allow(Action.SUBMIT, DRAFT, IN_REVIEW)
            .allow(Action.RETURN, IN_REVIEW, DRAFT)
            .allow(Action.RETURN, APPROVED, DRAFT)
            .allow(Action.APPROVE, IN_REVIEW, APPROVED)
            .allow(Action.ISSUE, APPROVED, ISSUED)
            .build();
}
