package vn.cchc.plan.progress;

/** Where an inspection stands. */
public enum InspectionState {
    PLANNED,
    HELD,
    CONCLUDED,
    CANCELLED;

    /** What can be done to an inspection. */
    public enum Action {
        HOLD,
        CONCLUDE,
        CANCEL
    }

    /** The legal transitions; what was held is not cancelled. */
    public static final Lifecycle<InspectionState, Action> LIFECYCLE = Lifecycle.of(InspectionState.class, Action.class)
            .allow(Action.HOLD, PLANNED, HELD)
            .allow(Action.CONCLUDE, HELD, CONCLUDED)
            .allow(Action.CANCEL, PLANNED, CANCELLED)
            .build();

    /** Whether it took place, so that findings can come of it and it counts as an inspection. */
    public boolean held() {
        return this == HELD || this == CONCLUDED;
    }
}
