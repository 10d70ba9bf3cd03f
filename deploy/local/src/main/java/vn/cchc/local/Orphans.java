package vn.cchc.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.cchc.embedded.PostgresNode;

/** Ends the processes a killed launcher left behind: by recorded id and identity, never anybody else's. */
record Orphans(RunFolder run, Path postgresData) {

    private static final long PATIENCE_SECONDS = 5;

    /** Ends them in the order a launcher would. Returns how many there were. */
    int end(Progress progress) {
        Map<Part, ProcessHandle> left = run.running();
        if (!left.isEmpty()) {
            progress.say("An earlier launcher did not stop its parts; ending " + left.size() + " of them: "
                    + String.join(", ", left.keySet().stream().map(Part::id).toList()));
        }
        for (Part.StopStage stage : Part.StopStage.values()) {
            var processes = left.entrySet().stream()
                    .filter(entry -> entry.getKey().stopStage() == stage && entry.getKey() != Part.POSTGRES)
                    .map(Map.Entry::getValue)
                    .toList();
            processes.forEach(ProcessHandle::destroy);
            processes.forEach(Orphans::awaitEnd);
        }
        PostgresNode.stopLeftover(postgresData);
        Arrays.stream(Part.values()).forEach(run::forget);
        return left.size();
    }

    /** One that is slow to stop is killed: every part bears that, and somebody waits for the next start. */
    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            end.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
