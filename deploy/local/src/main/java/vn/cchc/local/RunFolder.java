package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which processes were started, kept on disk so that a launcher that was killed leaves no riddle to the next. */
record RunFolder(Path folder) {

    void record(Part part, ProcessIdentity identity) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(part), identity.toText());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(part), e);
        }
    }

    void forget(Part part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file(part), e);
        }
    }

    /** The recorded processes that still run; records whose process is gone, or somebody else's by now, are dropped. */
    Map<Part, ProcessHandle> running() {
        Map<Part, ProcessHandle> running = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            read(part)
                    .flatMap(ProcessIdentity::find)
                    .ifPresentOrElse(process -> running.put(part, process), () -> forget(part));
        }
        return running;
    }

    private Optional<ProcessIdentity> read(Part part) {
        try {
            return Files.exists(file(part)) ? ProcessIdentity.parse(Files.readString(file(part))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(part), e);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.id() + ".pid");
    }
}
