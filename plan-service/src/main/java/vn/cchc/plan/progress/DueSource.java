package vn.cchc.plan.progress;

/** Who set an assignment's due day last. */
public enum DueSource {
    /** The task's own deadline; follows it when it changes. */
    TASK,
    /** A deadline of its own, set with the task or by the coordinator. */
    OVERRIDE,
    EXTENSION,
    EVENT
}
