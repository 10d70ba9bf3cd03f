package vn.cchc.plan.evidence;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;

/**
 * A real S3 server (S3Proxy on a folder) as a process of its own. Tests and test resources live in different class loaders:
 * which server runs stands in system properties.
 */
public final class S3Server {

    static final String BUCKET = "cchc";
    private static final Path JAR = Path.of("target/s3-server/s3-server.jar");
    private static final String PORT = "cchc.test.s3.port";
    private static final String PID = "cchc.test.s3.pid";
    private static final String FOLDER = "cchc.test.s3.folder";

    private S3Server() {}

    /** Starts one with an empty bucket; answers the settings that lead to it. */
    public static Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            Path folder = Files.createTempDirectory("cchc-s3-");
            Files.createDirectory(folder.resolve(BUCKET));
            System.setProperty(PORT, String.valueOf(free.getLocalPort()));
            System.setProperty(FOLDER, folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startAgain();
        return settings();
    }

    static Map<String, String> settings() {
        return Map.of(
                "cchc.evidence.store", "s3",
                "cchc.evidence.s3.endpoint", "http://127.0.0.1:" + property(PORT),
                "cchc.evidence.s3.bucket", BUCKET,
                "cchc.evidence.s3.access-key", "the-key",
                "cchc.evidence.s3.secret-key", "the-secret",
                "cchc.evidence.s3.attempt-timeout", "5S",
                "cchc.evidence.s3.call-timeout", "8S");
    }

    /** Where the objects lie. */
    public static Path objects() {
        return Path.of(property(FOLDER), BUCKET);
    }

    /** Ends it without a word; what it holds stays. */
    public static void kill() {
        ProcessHandle.of(Long.getLong(PID, -1)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Starts it with what it held, where it was. */
    public static void startAgain() {
        Path folder = Path.of(property(FOLDER));
        int port = Integer.parseInt(property(PORT));
        try {
            Path settings = Files.writeString(
                    Files.createTempFile("cchc-s3-", ".conf"), """
                    s3proxy.endpoint=http://127.0.0.1:%s
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=the-key
                    s3proxy.credential=the-secret
                    jclouds.provider=filesystem-nio2
                    jclouds.identity=none
                    jclouds.credential=none
                    jclouds.filesystem.basedir=%s
                    """.formatted(String.valueOf(port), folder));
            String java = Path.of(property("java.home"), "bin", "java").toString();
            Process process = new ProcessBuilder(
                            List.of(java, "-Xmx192m", "-jar", JAR.toString(), "--properties", settings.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/s3-server/server.log"))
                    .start();
            System.setProperty(PID, String.valueOf(process.pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> listens(port));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
