package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./cchc reset}: deletes the data of this installation, after the script has asked. */
record Reset(LocalConfig config) {

    /** Only what a launcher makes; a data folder given by mistake loses nothing else. */
    private static final List<String> OURS = List.of("postgres", "kafka", "evidence", "logs", "run", "sample-loaded");

    int run() {
        clear(Progress.console());
        System.out.println("The data in " + config.data() + " is deleted.");
        return 0;
    }

    /** Ends what is left running on the folder and empties it; refused while a launcher holds it. */
    void clear(Progress progress) {
        DataLock lock = DataLock.take(config.data());
        try {
            new Orphans(LocalSystem.runFolder(config), Blueprints.postgresData(config)).end(progress);
            OURS.forEach(name -> delete(config.data().resolve(name)));
        } finally {
            lock.close();
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + path, e);
        }
    }
}
