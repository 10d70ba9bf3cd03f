package vn.cchc.local;

import org.jspecify.annotations.Nullable;

/** Ctrl-C, SIGTERM or a closed terminal: everything is stopped in order, and that is a success. */
final class StopOnSignal {

    private final Progress progress;
    private volatile @Nullable LocalSystem guarded;
    private volatile boolean asked;

    private StopOnSignal(Progress progress) {
        this.progress = progress;
    }

    static StopOnSignal install(Progress progress) {
        StopOnSignal guard = new StopOnSignal(progress);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(guard::stop));
        return guard;
    }

    /** From now on a signal stops this system, even while it is still starting. */
    void guard(LocalSystem system) {
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
        Runtime.getRuntime().halt(0);
    }
}
