package vn.cchc.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How one PostgreSQL server runs.
 *
 * @param port the TCP port on 127.0.0.1; 0 means a free one is chosen
 * @param data the data directory, made on first use and reused afterwards; {@code null} means a temporary one that is
 *     deleted on close
 * @param durable {@code true} keeps every committed row through kill -9 and power loss; {@code false} trades that for
 *     speed and is for tests only
 * @param log the file the server's messages are appended to; {@code null} means {@code postgres.log} beside the data
 */
public record PostgresSettings(
        int port,
        @Nullable Path data,
        boolean durable,
        @Nullable Path log) {

    /** A throw-away server for tests: free port, temporary data, not durable. */
    public static PostgresSettings forTests() {
        return new PostgresSettings(0, null, false, null);
    }

    /** A server that keeps what it was told in {@code data}. */
    public static PostgresSettings durable(Path data, int port) {
        return new PostgresSettings(port, data, true, null);
    }

    /** The same settings with another log file. */
    public PostgresSettings withLog(Path file) {
        return new PostgresSettings(port, data, durable, file);
    }
}
