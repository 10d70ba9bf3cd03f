package vn.cchc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What an earlier server on the same data directory left behind when its owner died: the process, or only its pid file. */
record PostgresLeftover(Path data) {

    /** Stops the earlier server if it still runs; removes a pid file whose process is gone or is somebody else's. */
    void clear() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> server = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::isOurs);
        server.ifPresent(PostgresLeftover::stop);
        Files.deleteIfExists(pidFile);
    }

    /** A process id may have been given to another program since: ours names this data directory on its command line. */
    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        Signals.interrupt(server.pid());
        CompletableFuture<ProcessHandle> gone = server.onExit();
        try {
            gone.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            server.destroyForcibly();
            gone.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
