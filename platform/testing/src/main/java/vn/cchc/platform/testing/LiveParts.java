package vn.cchc.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.StandardMBean;
import vn.cchc.embedded.KafkaNode;
import vn.cchc.embedded.KafkaSettings;
import vn.cchc.embedded.PostgresNode;
import vn.cchc.embedded.PostgresSettings;
import vn.cchc.embedded.Topics;

/** The parts of this JVM: each can be taken away and brought back on the same port with the same data. */
final class LiveParts implements Switches {

    private final Path folder;
    private PostgresNode postgres;
    private KafkaNode kafka;

    private static final class Once {
        static final LiveParts PARTS = new LiveParts();
    }

    private LiveParts() {
        try {
            folder = Files.createTempDirectory("cchc-parts-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        postgres = postgres(0);
        kafka = kafka(0);
        Topics.createMissing(kafka.bootstrapServers(), Topics.declared());
        publish();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    static LiveParts ofThisJvm() {
        return Once.PARTS;
    }

    synchronized String newDatabase(String name) {
        postgres.createDatabase(name);
        return postgres.jdbcUrl(name);
    }

    synchronized String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /**
     * Tests may run in another class loader than this one: they reach the parts through the JVM's own registry. A test
     * profile has a class loader, and so parts, of its own; the latest are the ones in use.
     */
    private void publish() {
        try {
            ObjectName name = new ObjectName(Switches.NAME);
            MBeanServer registry = ManagementFactory.getPlatformMBeanServer();
            if (registry.isRegistered(name)) {
                registry.unregisterMBean(name);
            }
            registry.registerMBean(new StandardMBean(this, Switches.class), name);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void killDatabase() {
        try {
            postgres.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void startDatabase() {
        postgres = postgres(postgres.port());
    }

    @Override
    public synchronized void stopBroker() {
        kafka.close();
    }

    @Override
    public synchronized void startBroker() {
        String servers = kafka.bootstrapServers();
        kafka = kafka(Integer.parseInt(servers.substring(servers.indexOf(':') + 1)));
    }

    private PostgresNode postgres(int port) {
        return PostgresNode.start(new PostgresSettings(port, folder.resolve("postgres"), false, null));
    }

    private KafkaNode kafka(int port) {
        return KafkaNode.start(new KafkaSettings(port, folder.resolve("kafka")));
    }

    private synchronized void end() {
        kafka.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
