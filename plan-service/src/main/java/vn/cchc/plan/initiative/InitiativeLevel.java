package vn.cchc.plan.initiative;

/** How far an initiative is recognised. */
public enum InitiativeLevel {
    AGENCY,
    PROVINCE
}
