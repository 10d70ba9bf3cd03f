package vn.cchc.plan.evidence;

/** Whether somebody looked for viruses in a kept file; infected ones are not kept. */
public enum Scan {
    /** No scanner was set up when it came. */
    NOT_SCANNED,
    /** The scanner found nothing. */
    CLEAN
}
