package vn.cchc.plan.plan;

/** Whose hands a plan goes through; settled when it is drafted. */
public enum PlanRoute {
    /** A coordinator drafts and submits, the leader approves and issues. */
    PROVINCIAL,
    /** The agency drafts, its head submits, the coordinator of its subtree checks, its head issues. */
    AGENCY
}
