package vn.cchc.local;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./cchc down}: stops the launcher of this data folder, or what a killed one left behind. */
record Down(LocalConfig config) {

    private static final long PATIENCE_SECONDS = 60;

    int run() throws InterruptedException {
        Optional<DataLock> free = DataLock.tryTake(config.data());
        if (free.isPresent()) {
            return endLeftovers(free.get());
        }
        return stop(DataLock.holder(config.data()));
    }

    /** The lock was free, so no launcher runs; a killed one may have left parts. */
    private int endLeftovers(DataLock lock) {
        try {
            int ended =
                    new Orphans(LocalSystem.runFolder(config), Blueprints.postgresData(config)).end(Progress.console());
            System.out.println(ended == 0 ? "Nothing was running." : "Ended what was left.");
            return 0;
        } finally {
            lock.close();
        }
    }

    /** The lock is held, so its holder lives and the id it wrote is its own. */
    private static int stop(String pid) throws InterruptedException {
        ProcessHandle launcher = Optional.of(pid)
                .filter(text -> text.matches("[0-9]+"))
                .flatMap(text -> ProcessHandle.of(Long.parseLong(text)))
                .orElseThrow(() -> new Refusal("Something holds the data folder, but it cannot be told what."));
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            System.out.println("Stopped.");
            return 0;
        } catch (TimeoutException | ExecutionException e) {
            throw new Refusal(
                    "The launcher (process %s) has not stopped within %d s.".formatted(pid, PATIENCE_SECONDS), e);
        }
    }
}
