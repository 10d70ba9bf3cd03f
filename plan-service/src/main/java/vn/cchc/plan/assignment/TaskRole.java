package vn.cchc.plan.assignment;

/** What an agency is in a task. */
public enum TaskRole {
    LEAD,
    COORDINATING
}
