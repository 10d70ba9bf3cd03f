package vn.cchc.plan.obstacle;

/** How an obstacle is decided. */
public enum ObstacleDecision {
    /** Somebody helps; the text says who and how. */
    HELP,
    /** More time for the assignment; granted in the same step. */
    EXTENSION,
    /** The plan is to be amended; the amendment itself goes its own way. */
    AMENDMENT,
    /** The leader is to decide. */
    FORWARDED,
    /** Nothing is done; the text says why. */
    REFUSED
}
