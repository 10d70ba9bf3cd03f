package vn.cchc.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One part of a running system: can be killed, stopped and started again while the others go on. */
public final class RunningPart {

    private final Blueprint blueprint;
    private final Logs logs;
    private final RunFolder run;
    private final Consumer<PartFailed> onDeath;

    private @Nullable PartProcess process;
    private @Nullable Stopwatch starting;
    private boolean retired;
    private volatile Duration timeToReady = Duration.ZERO;

    RunningPart(Blueprint blueprint, Logs logs, RunFolder run, Consumer<PartFailed> onDeath) {
        this.blueprint = blueprint;
        this.logs = logs;
        this.run = run;
        this.onDeath = onDeath;
    }

    /** Which part this is. */
    public Part part() {
        return blueprint.part();
    }

    /** Where it is reached: an {@code http} address, or host and port. */
    public String address() {
        return blueprint.address();
    }

    /** The file its output goes to. */
    public Path log() {
        return logs.file(part());
    }

    /** The id of its main process; 0 while it is not running. */
    public long pid() {
        return handle().map(ProcessHandle::pid).orElse(0L);
    }

    /** Whether its main process runs. */
    public boolean isAlive() {
        return handle().isPresent();
    }

    /** How long its last start took until it served; zero before that. */
    public Duration timeToReady() {
        return timeToReady;
    }

    /** The memory it holds, with its child processes, in bytes; 0 when it does not run or the system does not say. */
    public long residentBytes() {
        return handle().map(Memory::residentBytes).orElse(0L);
    }

    /** Starts it, without waiting until it serves (PostgreSQL excepted, which serves when this returns). */
    public synchronized void start() {
        if (retired) {
            throw new IllegalStateException("the system is being stopped");
        }
        if (isAlive()) {
            throw new IllegalStateException(part().id() + " runs already");
        }
        starting = Stopwatch.started();
        logs.markStart(part());
        try {
            PartProcess started = blueprint.launch().launch();
            process = started;
            run.record(part(), ProcessIdentity.of(started.handle(), blueprint.marker()));
            var unused = started.handle().onExit().thenRun(() -> died(started));
        } catch (IOException | IllegalStateException e) {
            throw new Refusal("%s cannot be started: %s".formatted(part().id(), e.getMessage()), e);
        }
    }

    /**
     * Waits until it serves.
     *
     * @throws PartFailed when it dies first or takes too long
     */
    public void awaitReady() throws InterruptedException {
        Stopwatch watch = starting == null ? Stopwatch.started() : starting;
        while (!blueprint.probe().ready()) {
            if (endsWithin(100)) {
                throw new PartFailed(part(), "ended while it was starting", logs);
            }
            if (watch.elapsed().compareTo(blueprint.patience()) > 0) {
                throw new PartFailed(
                        part(),
                        "did not become ready within " + blueprint.patience().toSeconds() + " s",
                        logs);
            }
        }
        blueprint.afterReady().run();
        timeToReady = watch.elapsed();
    }

    /** It is never started again: the system is being stopped. */
    synchronized void retire() {
        retired = true;
    }

    /** Kills it with SIGKILL, as a crash would, and waits until it is gone. It stays down until {@link #start}. */
    public void kill() throws InterruptedException {
        PartProcess current = release();
        if (current != null) {
            current.kill();
        }
    }

    /** Stops it in order and waits until it is gone. */
    public void stop() throws InterruptedException {
        stop(Duration.ofSeconds(10));
    }

    void stop(Duration patience) throws InterruptedException {
        PartProcess current = release();
        if (current != null) {
            current.stop(patience);
        }
    }

    /** From here on its end is wanted, not a failure. */
    private synchronized @Nullable PartProcess release() {
        PartProcess current = process;
        process = null;
        run.forget(part());
        return current;
    }

    private synchronized void died(PartProcess which) {
        if (which.equals(process)) {
            process = null;
            run.forget(part());
            onDeath.accept(new PartFailed(part(), "has ended by itself", logs));
        }
    }

    private synchronized Optional<ProcessHandle> handle() {
        return Optional.ofNullable(process).map(PartProcess::handle).filter(ProcessHandle::isAlive);
    }

    private boolean endsWithin(long milliseconds) throws InterruptedException {
        Optional<ProcessHandle> handle = handle();
        if (handle.isEmpty()) {
            return true;
        }
        try {
            handle.get().onExit().get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The end of " + part().id() + " cannot be watched", e);
        }
    }
}
