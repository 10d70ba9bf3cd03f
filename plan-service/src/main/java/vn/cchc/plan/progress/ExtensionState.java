package vn.cchc.plan.progress;

/** Where a request for more time stands: asked by an agency, decided by the coordinator once. */
public enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    /** What can be done to it. */
    public enum Action {
        GRANT,
        REFUSE,
        WITHDRAW
    }

    /** The legal transitions. */
    public static final Lifecycle<ExtensionState, Action> LIFECYCLE = Lifecycle.of(ExtensionState.class, Action.class)
            .allow(Action.GRANT, REQUESTED, GRANTED)
            .allow(Action.REFUSE, REQUESTED, REFUSED)
            .allow(Action.WITHDRAW, REQUESTED, WITHDRAWN)
            .build();
}
