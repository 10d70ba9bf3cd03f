package vn.cchc.plan.obstacle;

/** What an agency raises. */
public enum ObstacleKind {
    /** Khó khăn: something makes the work hard. */
    DIFFICULTY,
    /** Vướng mắc: something stops it, often a rule. */
    OBSTRUCTION,
    /** Kiến nghị: something should be done or changed. */
    PROPOSAL
}
