package vn.cchc.platform.bus;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that was put aside.
 *
 * @param position topic, partition and offset it stood at: {@code topic-partition@offset}
 * @param eventId null where the record was no CloudEvent
 * @param reason why it was refused, for operators
 * @param failedAt system time, UTC
 * @param payload as it came, UTF-8; null where the record had none
 */
@Schema(requiredProperties = {"id", "consumer", "position", "reason", "attempts", "state", "failedAt"})
public record DeadLetter(
        UUID id,
        String consumer,
        String position,
        @Nullable String key,
        @Nullable UUID eventId,
        @Nullable String type,
        String reason,
        int attempts,
        State state,
        Instant failedAt,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy,
        @Nullable String payload) {

    /** What became of it. */
    public enum State {
        OPEN,
        REPLAYED
    }
}
