package vn.cchc.plan.deadline;

/** What a deadline text says, once it is fully understood; {@link #UNRESOLVED} when it is not. */
public enum DeadlineKind {
    /** One day. */
    DATE,
    /** One calendar month. */
    MONTH,
    /** One calendar quarter. */
    QUARTER,
    /** January to June, or July to December. */
    HALF,
    /** One calendar year. */
    YEAR,
    /** Any other span with two ends. */
    RANGE,
    /** Only the last day is said; the span opens with the document. */
    BY,
    /** All the time: no day is due. */
    ONGOING,
    /** A first day and no last one. */
    OPEN_ENDED,
    /** Every month, quarter, half, nine months, year or period, or at no notice. */
    RECURRING,
    /** Waits for something to happen. */
    EVENT,
    /** Not understood, not a deadline, or lacking a year: a person decides. */
    UNRESOLVED
}
