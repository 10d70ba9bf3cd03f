package vn.cchc.notification.channel;

/** What came of handing a mail to the mail server. */
sealed interface Sending {

    /** The server took it. */
    record Accepted() implements Sending {}

    /** The server answered and will not have it now, or did not answer in time once connected; costs an attempt. */
    record Refused(String reason) implements Sending {}

    /** The server cannot be reached, breaks off, or closes down; it is waited for, which costs no attempt. */
    record Unanswered(String reason) implements Sending {}
}
