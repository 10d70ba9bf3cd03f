package vn.cchc.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in the data folder that an installation has been filled. */
record Installation(Path data) {

    /** Loads the sample if that has not succeeded here before. */
    void fillOnce(SampleLoader sample, LocalSystem system, Progress progress) throws InterruptedException {
        if (Files.exists(marker())) {
            return;
        }
        sample.load(system, progress);
        try {
            Files.writeString(
                    marker(), "The sample province was loaded. Removing this file loads it again at the next start.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + marker(), e);
        }
    }

    private Path marker() {
        return data.resolve("sample-loaded");
    }
}
