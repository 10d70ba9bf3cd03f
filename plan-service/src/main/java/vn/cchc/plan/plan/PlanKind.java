package vn.cchc.plan.plan;

/** What a plan is for, as the field sorts them. */
public enum PlanKind {
    /** Ten years. */
    PROGRAMME,
    /** Five years. */
    PERIOD,
    ANNUAL,
    REMEDIATION,
    INSPECTION,
    COMMUNICATION,
    SURVEY,
    TRAINING,
    OTHER
}
