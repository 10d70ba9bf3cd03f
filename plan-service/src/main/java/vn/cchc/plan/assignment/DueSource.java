package vn.cchc.plan.assignment;

/** Where an assignment's last day comes from. */
public enum DueSource {
    /** The task's own deadline; follows it when the plan is amended. */
    TASK,
    /** Set for this agency or group alone. */
    OVERRIDE,
    /** An extension that was granted. */
    EXTENSION,
    /** An event that was waited for. */
    EVENT
}
