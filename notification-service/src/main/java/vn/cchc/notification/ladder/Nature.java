package vn.cchc.notification.ladder;

/** Whether a reminder speaks of what is coming or of what is late; the two are counted apart. */
public enum Nature {
    /** Up to and including the last day. */
    UPCOMING,
    /** After the last day. */
    OVERDUE
}
