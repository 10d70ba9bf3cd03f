package vn.cchc.plan.task;

/** Derived from the task's shares, never stored. */
public enum TaskState {
    /** Nobody has begun, or there is no share. */
    NOT_STARTED,
    /** Somebody has begun and somebody still owes. */
    IN_PROGRESS,
    /** Every share is confirmed, all in time. */
    DONE,
    /** Every share is confirmed, at least one late. */
    DONE_LATE,
    /** Taken back, or every share was cancelled. */
    CANCELLED
}
