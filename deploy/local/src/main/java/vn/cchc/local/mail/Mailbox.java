package vn.cchc.local.mail;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest mails, in memory. */
final class Mailbox {

    private final int capacity;
    private final Deque<Mail> mails = new ArrayDeque<>();

    /** Keeps this many mails; older ones are forgotten. */
    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    synchronized void add(Mail mail) {
        mails.addFirst(mail);
        if (mails.size() > capacity) {
            mails.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Mail> newestFirst() {
        return List.copyOf(mails);
    }

    int capacity() {
        return capacity;
    }
}
