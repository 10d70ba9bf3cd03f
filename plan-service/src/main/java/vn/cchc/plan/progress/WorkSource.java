package vn.cchc.plan.progress;

/** Where work comes from. */
public enum WorkSource {
    PLAN,
    /** Of the People's Committee or its Chairman. */
    DIRECTIVE,
    /** Of the Government or a ministry. */
    CENTRAL,
    /** Of the People's Council. */
    COUNCIL,
    /** A finding of an audit or inspection. */
    AUDIT_OR_INSPECTION,
    REMEDIATION;

    /** Whether such work is given by itself, without a plan. */
    public boolean outsidePlans() {
        return switch (this) {
            case DIRECTIVE, CENTRAL, COUNCIL, AUDIT_OR_INSPECTION -> true;
            case PLAN, REMEDIATION -> false;
        };
    }
}
