package vn.cchc.platform.bus;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from the bus.
 *
 * @param id the event's id, by which it is taken once
 * @param type CloudEvents type with version
 * @param key aggregate id; null where the sender gave none
 * @param payload JSON
 * @param traceParent W3C trace of whoever said it; null where there was none
 */
public record IncomingEvent(
        UUID id,
        String type,
        @Nullable String key,
        String payload,
        @Nullable String traceParent) {

    /** An event of no known trace. */
    public IncomingEvent(UUID id, String type, @Nullable String key, String payload) {
        this(id, type, key, payload, null);
    }

    /** Reads a record; without a proper CloudEvents id and type it is broken and refused. */
    static IncomingEvent of(ConsumerRecord<String, byte[]> record) {
        CloudEventHeaders headers = CloudEventHeaders.of(record.headers());
        if (headers.id() == null || headers.type() == null) {
            throw new IllegalArgumentException("not a CloudEvent: ce_id or ce_type is missing");
        }
        byte[] payload = record.value();
        if (payload == null) {
            throw new IllegalArgumentException("no payload: this bus knows no tombstones");
        }
        return new IncomingEvent(
                UUID.fromString(headers.id()),
                headers.type(),
                record.key(),
                new String(payload, StandardCharsets.UTF_8),
                headers.traceParent());
    }
}
