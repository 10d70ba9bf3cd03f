package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The log files of the parts: one each, the one of the run before kept beside it, none growing without bound. */
public record Logs(Path folder) {

    /** The launcher writes this before each start of a part, so that one run's lines are told from the next's. */
    static final String START_MARK = "==== started ====";

    private static final long LIMIT_BYTES = 32L << 20;

    /** The log of a part; it may not exist yet. */
    public Path file(Part part) {
        return folder.resolve(part.id() + ".log");
    }

    /** Puts the log of the run before aside. */
    void rotate(Part part) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(file(part))) {
                Files.move(file(part), previous(part), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.createFile(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write logs in " + folder, e);
        }
    }

    /** Marks in the log that the part is about to start. */
    void markStart(Part part) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(part), START_MARK + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write logs in " + folder, e);
        }
    }

    /** Copies a log that grew too long aside and empties it; its writer appends, so it simply goes on. */
    void bound(Part part) {
        Path log = file(part);
        try {
            if (Files.exists(log) && Files.size(log) > LIMIT_BYTES) {
                Files.copy(log, previous(part), StandardCopyOption.REPLACE_EXISTING);
                Files.newOutputStream(log).close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot shorten " + log, e);
        }
    }

    /** The last lines, each ended; empty when there is no log. Bytes that are no UTF-8 are replaced. */
    public String tail(Part part, int lines) {
        List<String> all =
                new String(bytes(part), StandardCharsets.UTF_8).lines().toList();
        return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - lines), all.size()));
    }

    byte[] bytes(Part part) {
        try {
            return Files.exists(file(part)) ? Files.readAllBytes(file(part)) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(part), e);
        }
    }

    private Path previous(Part part) {
        return folder.resolve(part.id() + ".log.1");
    }
}
