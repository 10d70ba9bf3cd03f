package vn.cchc.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The command line of a Java part: a small heap, the quick compiler only, and an archive of loaded classes that the JVM
 * writes when the part first stops, checks against the jars at each start, and makes anew when they changed.
 */
record JavaCommand(Path archive, String marker) {

    /** From this version on Java warns, at each start, of what Netty and Kafka still do. */
    private static final int FIRST_TO_WARN = 24;

    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+AutoCreateSharedArchive",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /** A command that runs with at most this heap. */
    List<String> of(int heapMegabytes, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.add("-Xms32m");
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(COMMON);
        if (Runtime.version().feature() >= FIRST_TO_WARN) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-XX:SharedArchiveFile=" + archive);
        command.add(marker);
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The Java that runs the launcher runs its parts too. */
    static String executable() {
        return Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                .toString();
    }
}
