package vn.cchc.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Starts each part as soon as those it needs are there. */
record StartOrder(Map<Part, RunningPart> parts, CompletableFuture<PartFailed> death, Progress progress) {

    /** Returns when all serve; throws what went wrong first, with the others possibly still running. */
    void run() throws InterruptedException {
        Map<Part, CountDownLatch> ready =
                parts.keySet().stream().collect(Collectors.toMap(Function.identity(), part -> new CountDownLatch(1)));
        BlockingQueue<Optional<RuntimeException>> outcomes = new LinkedBlockingQueue<>();
        var unused = death.thenAccept(failure -> outcomes.add(Optional.of(failure)));
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.values().forEach(part -> workers.execute(() -> outcomes.add(outcome(part, ready))));
            try {
                for (int done = 0; done < parts.size(); done++) {
                    outcomes.take().ifPresent(failure -> {
                        throw failure;
                    });
                }
            } finally {
                // After a failure the others may be waiting for just the part that failed.
                workers.shutdownNow();
            }
        }
    }

    private Optional<RuntimeException> outcome(RunningPart part, Map<Part, CountDownLatch> ready) {
        try {
            for (Part needed : needs(part.part())) {
                if (ready.containsKey(needed)) {
                    ready.get(needed).await();
                }
            }
            part.start();
            part.awaitReady();
            progress.say(String.format(
                    Locale.ROOT,
                    "%s is ready (%.1f s)",
                    part.part().id(),
                    part.timeToReady().toMillis() / 1000.0));
            Objects.requireNonNull(ready.get(part.part())).countDown();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(
                    new Refusal("Interrupted while starting " + part.part().id() + ".", e));
        }
    }

    /** A service that is faster than Keycloak waits for it by itself, so that they may start side by side. */
    private static List<Part> needs(Part part) {
        return switch (part) {
            case POSTGRES, KAFKA, MAIL, GATEWAY -> List.of();
            case KEYCLOAK -> List.of(Part.POSTGRES);
            case PLAN, REPORT, SCORING, NOTIFICATION -> List.of(Part.POSTGRES, Part.KAFKA);
        };
    }
}
