package vn.cchc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** One Kafka broker (with its own controller) inside this JVM, on 127.0.0.1. It makes no topic by itself: see {@link Topics}. */
public final class KafkaNode implements AutoCloseable {

    private final KafkaRaftServer server;
    private final String bootstrapServers;
    private final Runnable afterClose;

    private KafkaNode(KafkaRaftServer server, String bootstrapServers, Runnable afterClose) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
        this.afterClose = afterClose;
    }

    /**
     * Starts the broker and waits until it is ready.
     *
     * @throws RuntimeException Kafka's own, when a port is taken or the directory is not usable
     */
    public static KafkaNode start(KafkaSettings settings) {
        Path given = settings.data();
        Path data = given == null ? Folders.temporary("cchc-kafka-") : given;
        int port = FreePort.orAny(settings.port());
        format(data);
        KafkaRaftServer server = new KafkaRaftServer(
                new KafkaConfig(KafkaProperties.of(port, FreePort.any(), data), false), Time.SYSTEM);
        server.startup();
        return new KafkaNode(server, "127.0.0.1:" + port, given == null ? () -> Folders.delete(data) : () -> {});
    }

    /** Writes the identity of cluster and node into a new directory; a formatted one stays as it is. */
    private static void format(Path data) {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        String directory = data.toAbsolutePath().toString();
        try {
            Files.createDirectories(data);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Integer.parseInt(KafkaProperties.NODE_ID))
                    .setControllerListenerName(KafkaProperties.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(directory)
                    .addDirectory(directory)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make Kafka's directory " + data, e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot format Kafka's directory " + data, e);
        }
    }

    /** The address for clients, {@code 127.0.0.1:port}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker in order; a temporary directory is deleted. Calling it twice is fine. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        afterClose.run();
    }
}
