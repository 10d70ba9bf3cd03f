package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/**
 * The archives of loaded classes that let a part start in half the time. The JVM writes one when the part first stops in
 * order, which takes some seconds; it refuses by itself an archive that does not fit its jars.
 */
record ClassArchives(Path folder, String ownClassPath) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_WHILE_WRITING = Duration.ofMinutes(1);

    static ClassArchives of(LocalConfig config) {
        return new ClassArchives(
                config.home().resolve("classes"), Objects.requireNonNull(System.getProperty("java.class.path")));
    }

    /** The programs of this module run on the launcher's class path, and an archive fits one class path only. */
    Path file(Part part) {
        return switch (part) {
            case KAFKA, MAIL, GATEWAY ->
                folder.resolve(part.id() + "-" + Integer.toHexString(ownClassPath.hashCode()) + ".jsa");
            case POSTGRES, KEYCLOAK, PLAN, REPORT, SCORING, NOTIFICATION -> folder.resolve(part.id() + ".jsa");
        };
    }

    /** Deletes the archive of a part that was built anew since, so that its next stop is known to write one. */
    void dropIfOlderThan(Part part, Path built) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(file(part))
                    && Files.getLastModifiedTime(file(part)).compareTo(Files.getLastModifiedTime(built)) < 0) {
                Files.delete(file(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write in " + folder, e);
        }
    }

    /** Whether the part is one that has an archive, and it is not written yet. */
    boolean isMissing(Part part) {
        return part != Part.POSTGRES && !Files.exists(file(part));
    }

    /** How long a part may take to stop. */
    Duration stopPatience(Part part) {
        return isMissing(part) ? PATIENCE_WHILE_WRITING : PATIENCE;
    }
}
