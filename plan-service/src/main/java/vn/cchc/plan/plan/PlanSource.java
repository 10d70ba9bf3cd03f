package vn.cchc.plan.plan;

/** Where a plan's text comes from. */
public enum PlanSource {
    /** Drafted here. */
    OWN,
    /** Entered from a document; what the document does not print may be missing. */
    CITED
}
