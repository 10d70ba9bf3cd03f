package vn.cchc.notification.ladder;

/** What becomes of one rung, for good. */
public record Decision(Rung rung, Fate fate) {

    /** Told, or passed over. */
    public enum Fate {
        /** The latest rung reached, and still true when told. */
        SEND,
        /** Something later is due, or what it says is no longer true. */
        STALE
    }
}
