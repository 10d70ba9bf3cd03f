package vn.cchc.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * A mail the test server took.
 *
 * @param id the Message-ID header; empty when the sender gave none
 * @param to the addresses it was delivered to, blind copies included
 * @param subject decoded; empty when there is none
 * @param text the first plain-text part, decoded; of a mail without one, its first HTML part
 * @param receivedAt when it came, system time
 */
record Mail(String id, List<String> to, String subject, String text, Instant receivedAt) {

    Mail {
        to = List.copyOf(to);
    }
}
