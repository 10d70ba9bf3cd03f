package vn.cchc.local;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks at the logs now and then, so that none fills the disk. */
final class LogLimit {

    private static final long EVERY_SECONDS = 20;

    private LogLimit() {}

    /** Watches until the system ends, or the JVM does. */
    static void watch(Set<Part> parts, Logs logs, CompletableFuture<?> end) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("log-limit").daemon().factory());
        var looking = timer.scheduleWithFixedDelay(
                () -> parts.forEach(logs::bound), EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        var unused = end.whenComplete((result, failure) -> {
            looking.cancel(false);
            timer.shutdown();
        });
    }
}
