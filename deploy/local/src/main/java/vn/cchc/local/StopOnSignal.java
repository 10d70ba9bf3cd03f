package vn.cchc.local;

import org.jspecify.annotations.Nullable;

/** Ctrl-C, SIGTERM or a closed terminal: everything is stopped in order, with the exit code its owner chose. */
public final class StopOnSignal {

    private final Progress progress;
    private final int exitCode;
    private volatile @Nullable LocalSystem guarded;
    private volatile boolean asked;

    private StopOnSignal(Progress progress, int exitCode) {
        this.progress = progress;
        this.exitCode = exitCode;
    }

    /**
     * Watches for signals.
     *
     * @param exitCode what the JVM ends with then: 0 where stopping on demand is how it is meant to end
     */
    public static StopOnSignal install(Progress progress, int exitCode) {
        StopOnSignal guard = new StopOnSignal(progress, exitCode);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(guard::stop));
        return guard;
    }

    /** From now on a signal stops this system, even while it is still starting. */
    public void guard(LocalSystem system) {
        guarded = system;
    }

    /** Whether a signal asked to stop: what fails from then on is no news. */
    boolean asked() {
        return asked;
    }

    private void stop() {
        LocalSystem system = guarded;
        if (system == null || system.isClosed()) {
            return; // the JVM ends by itself, or nothing runs yet
        }
        asked = true;
        System.out.println();
        system.close();
        progress.say("stopped");
        System.out.flush();
        // Without this the JVM would report the signal, 130 or 143, as if stopping on demand were a failure.
        Runtime.getRuntime().halt(exitCode);
    }
}
