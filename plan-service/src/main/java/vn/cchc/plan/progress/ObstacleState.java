package vn.cchc.plan.progress;

/**
 * Where an obstacle stands: raised by an agency, decided by the coordinator or, once forwarded, by the leader, answered to
 * the agency, closed by it.
 */
public enum ObstacleState {
    RAISED,
    FORWARDED,
    DECIDED,
    ANSWERED,
    CLOSED,
    WITHDRAWN;

    /** What can be done to it. */
    public enum Action {
        FORWARD,
        DECIDE,
        DECIDE_FORWARDED,
        ANSWER,
        CLOSE,
        WITHDRAW
    }

    /** The legal transitions. */
    public static final Lifecycle<ObstacleState, Action> LIFECYCLE = Lifecycle.of(ObstacleState.class, Action.class)
            .allow(Action.FORWARD, RAISED, FORWARDED)
            .allow(Action.DECIDE, RAISED, DECIDED)
            .allow(Action.DECIDE_FORWARDED, FORWARDED, DECIDED)
            .allow(Action.ANSWER, DECIDED, ANSWERED)
            .allow(Action.CLOSE, ANSWERED, CLOSED)
            .allow(Action.WITHDRAW, RAISED, WITHDRAWN)
            .build();
}
