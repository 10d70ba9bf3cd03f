package vn.cchc.plan.deadline;

/** What a person should look at. A warning never rejects a text; the source documents hold every one of these. */
public enum DeadlineWarning {
    /** The text names a time, but not as a deadline: a baseline, a cut-off, a horizon. */
    NOT_A_DEADLINE,
    /** The text leaves its year out and no plan year was given. */
    YEAR_MISSING,
    /** The text counts from its document's date and none was given. */
    DOCUMENT_DATE_MISSING,
    /** The first day that the text itself names is before the plan was issued. */
    STARTS_BEFORE_ISSUE_DATE,
    /** The last day allowed is before the document or plan was issued. */
    ENDS_BEFORE_ISSUE_DATE,
    /** The last day allowed is before the plan's period begins. */
    ENDS_BEFORE_PLAN_PERIOD,
    /** The last day allowed is after the plan's period has ended. */
    ENDS_AFTER_PLAN_PERIOD
}
