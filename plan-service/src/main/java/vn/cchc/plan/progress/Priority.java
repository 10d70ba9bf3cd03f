package vn.cchc.plan.progress;

/** How pressing work is; urgent work may be told outside quiet hours. */
public enum Priority {
    NORMAL,
    URGENT
}
