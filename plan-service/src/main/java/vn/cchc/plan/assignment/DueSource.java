package vn.cchc.plan.assignment;

/** Where an assignment's last day comes from. */
public enum DueSource {
    /** The task's deadline. */
    TASK,
    /** The document sets another day for this agency. */
    OVERRIDE,
    /** A granted request for more time. */
    EXTENSION,
    /** An awaited event took place. */
    EVENT
}
