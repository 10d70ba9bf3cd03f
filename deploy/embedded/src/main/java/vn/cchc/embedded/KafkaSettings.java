package vn.cchc.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How one Kafka broker runs.
 *
 * @param port the TCP port on 127.0.0.1; 0 means a free one is chosen
 * @param data the log directory, formatted on first use and reused afterwards; {@code null} means a temporary one that
 *     is deleted on close
 */
public record KafkaSettings(int port, @Nullable Path data) {

    /** A throw-away broker for tests: free port, temporary data. */
    public static KafkaSettings forTests() {
        return new KafkaSettings(0, null);
    }
}
