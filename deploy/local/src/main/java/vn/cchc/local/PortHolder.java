package vn.cchc.local;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which process listens on a port, as far as Linux lets us see; elsewhere, or without the right to look, nothing. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private PortHolder() {}

    /** For example {@code process 4711 (nginx)}. */
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::isReadable)
                .flatMap(PortHolder::lines)
                .flatMap(line -> inode(line, port).stream())
                .findFirst()
                .flatMap(PortHolder::process);
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** The socket's inode, if this line of the kernel's table is a listener on the port. */
    static Optional<String> inode(String line, int port) {
        String[] columns = line.strip().split("\\s+", -1);
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        boolean match = columns.length > 9 && columns[1].endsWith(wanted) && columns[3].equals(LISTENING);
        return match ? Optional.of(columns[9]) : Optional.empty();
    }

    private static Optional<String> process(String inode) {
        String socket = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst()
                .map(process -> "process %d (%s)".formatted(process.pid(), name(process.pid())));
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (Path descriptor : open) {
                if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }

    private static String name(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                    .strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
