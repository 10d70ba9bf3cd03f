package vn.cchc.notification.channel;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery in somebody's hands.
 *
 * @param attempts how often it was refused before
 * @param lease until when nobody else takes it, system time
 */
record Delivery(UUID id, String address, String subject, String body, int attempts, Instant lease) {

    /**
     * The same at every attempt: a mail the server took before we could note it is sent again under the same id, which
     * mail systems may drop and people can recognise.
     */
    String messageId() {
        return "<" + id + "@notification.cchc>";
    }
}
