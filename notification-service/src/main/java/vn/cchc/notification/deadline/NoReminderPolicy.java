package vn.cchc.notification.deadline;

/**
 * A deadline of a kind nobody set a ladder for. Refused rather than kept in silence: it waits among the dead letters and
 * can be replayed once the policy is there.
 */
public final class NoReminderPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoReminderPolicy(String kind) {
        super("no reminder policy for kind " + kind);
    }
}
