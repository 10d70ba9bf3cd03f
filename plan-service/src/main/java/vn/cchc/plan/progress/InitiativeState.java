package vn.cchc.plan.progress;

/** Where an initiative stands: registered by an agency, submitted by its head, recognised or not. */
public enum InitiativeState {
    REGISTERED,
    SUBMITTED,
    RECOGNISED,
    NOT_RECOGNISED,
    WITHDRAWN;

    /** What can be done to an initiative. */
    public enum Action {
        SUBMIT,
        RETURN,
        RECOGNISE,
        DECLINE,
        WITHDRAW
    }

    /** The legal transitions; a decision is final. */
    public static final Lifecycle<InitiativeState, Action> LIFECYCLE = Lifecycle.of(InitiativeState.class, Action.class)
            .allow(Action.SUBMIT, REGISTERED, SUBMITTED)
            .allow(Action.RETURN, SUBMITTED, REGISTERED)
            .allow(Action.RECOGNISE, SUBMITTED, RECOGNISED)
            .allow(Action.DECLINE, SUBMITTED, NOT_RECOGNISED)
            .allow(Action.WITHDRAW, REGISTERED, WITHDRAWN)
            .allow(Action.WITHDRAW, SUBMITTED, WITHDRAWN)
            .build();
}
