package vn.cchc.notification.channel;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as operators see it; instants are system time, UTC.
 *
 * @param recipient login name
 * @param attempts how often it was refused
 * @param nextAttemptAt when it is tried next; while SENDING, the end of the lease
 * @param lastError what the mail server said last; null where nothing went wrong
 * @param sentAt when the server took it; null before
 */
@Schema(
        name = "Delivery",
        requiredProperties = {
            "id",
            "reminderId",
            "channel",
            "recipient",
            "address",
            "subject",
            "state",
            "attempts",
            "nextAttemptAt",
            "createdAt"
        },
        examples = """
                {"id":"018e82c9-1500-72f3-a9c6-95dc6b8d1b13","reminderId":"018e82c9-1500-72f3-a9c6-95dc6b8d1b11",\
                "channel":"EMAIL","recipient":"focal.so-tu-phap","address":"focal.so-tu-phap@cchc.example",\
                "subject":"[CCHC] Còn 3 ngày: Báo cáo quý I","state":"SENT","attempts":0,\
                "nextAttemptAt":"2024-03-28T02:01:00Z","lastError":null,"createdAt":"2024-03-28T02:00:00Z",\
                "sentAt":"2024-03-28T02:00:01Z"}""")
public record DeliveryView(
        UUID id,
        UUID reminderId,
        String channel,
        String recipient,
        String address,
        String subject,
        State state,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {

    /** PENDING → SENDING → SENT, back to PENDING for another attempt, DEAD after too many. */
    public enum State {
        PENDING,
        SENDING,
        SENT,
        DEAD
    }
}
