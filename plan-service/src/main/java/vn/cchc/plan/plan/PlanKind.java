package vn.cchc.plan.plan;

/** What a plan is for, as the field sorts them. */
public enum PlanKind {
    /** Ten years. */
    PROGRAMME(10),
    /** Five years. */
    PERIOD(5),
    ANNUAL(1),
    REMEDIATION(1),
    INSPECTION(1),
    COMMUNICATION(1),
    SURVEY(1),
    TRAINING(1),
    OTHER(1);

    private final int reach;

    PlanKind(int reach) {
        this.reach = reach;
    }

    /** Years it usually spans; a plan serves one that reaches at least as far. */
    int reach() {
        return reach;
    }
}
