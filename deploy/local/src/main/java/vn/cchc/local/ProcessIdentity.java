package vn.cchc.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What makes a process the one we started: a process id alone may have been given to another program since.
 *
 * @param pid the process id
 * @param startedAt when the operating system says it began
 * @param marker a text on its command line that no other program bears
 */
record ProcessIdentity(long pid, Instant startedAt, String marker) {

    /** The system computes start times from its boot time, which two readers may see a little differently. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessIdentity of(ProcessHandle process, String marker) {
        return new ProcessIdentity(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), marker);
    }

    /** The process, if it still runs and is ours. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isSame(process.info().startInstant().orElse(Instant.EPOCH), commandLine(process)));
    }

    /** Whether a process with this id, begun then and with that command line, is the recorded one. */
    boolean isSame(Instant begun, String commandLine) {
        return Duration.between(startedAt, begun).abs().compareTo(TOLERANCE) <= 0 && commandLine.contains(marker);
    }

    String toText() {
        return pid + "\n" + startedAt + "\n" + marker + "\n";
    }

    /** Reads what {@link #toText} wrote; empty when it is not that (a write cut short, say). */
    static Optional<ProcessIdentity> parse(String text) {
        String[] lines = text.split("\n", 4);
        if (lines.length < 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ProcessIdentity(Long.parseLong(lines[0]), Instant.parse(lines[1]), lines[2]));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The whole command line: the JDK shortens long ones, so it is read from the system where that is possible. */
    private static String commandLine(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException e) {
            return ""; // it ended while we looked
        }
    }
}
