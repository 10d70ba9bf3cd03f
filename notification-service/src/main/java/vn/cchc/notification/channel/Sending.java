package vn.cchc.notification.channel;

/** What came of handing a mail to the mail server. */
sealed interface Sending {

    /** The server took it. */
    record Accepted() implements Sending {}

    /** The server answered, and will not have it now; costs an attempt. */
    record Refused(String reason) implements Sending {}

    /** The server did not answer, or closes down; it is waited for, which costs no attempt. */
    record Unanswered(String reason) implements Sending {}
}
