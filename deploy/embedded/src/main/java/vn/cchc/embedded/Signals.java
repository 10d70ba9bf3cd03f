package vn.cchc.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Signals the JDK cannot send itself. */
final class Signals {

    private Signals() {}

    /** SIGINT, which PostgreSQL reads as "fast shutdown": end the sessions, write everything, leave. */
    static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            // No kill program: SIGTERM is slower (it waits for the sessions to end by themselves) but as safe.
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
