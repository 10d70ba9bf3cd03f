package vn.cchc.platform.bus;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 in Kafka's binary mode.
 *
 * @param id UUID of the event; consumers deduplicate by it
 * @param time system UTC, ISO 8601
 */
record CloudEventHeaders(
        @Nullable String id,
        @Nullable String type,
        @Nullable String source,
        @Nullable String subject,
        @Nullable String time,
        @Nullable String traceParent) {

    static CloudEventHeaders of(Headers headers) {
        return new CloudEventHeaders(
                text(headers, "ce_id"),
                text(headers, "ce_type"),
                text(headers, "ce_source"),
                text(headers, "ce_subject"),
                text(headers, "ce_time"),
                text(headers, "traceparent"));
    }

    void writeTo(Headers headers) {
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", id);
        add(headers, "ce_type", type);
        add(headers, "ce_source", source);
        add(headers, "ce_subject", subject);
        add(headers, "ce_time", time);
        add(headers, "content-type", "application/json; charset=utf-8");
        add(headers, "traceparent", traceParent);
    }

    private static void add(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
