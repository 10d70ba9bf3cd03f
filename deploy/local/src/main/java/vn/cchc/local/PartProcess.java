package vn.cchc.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import vn.cchc.embedded.PostgresNode;

/** One started process of a part, and the way it wants to be stopped. */
sealed interface PartProcess {

    /** The main process. */
    ProcessHandle handle();

    /** Stops it in order; returns when it is gone, by force if it took longer than {@code patience}. */
    void stop(Duration patience) throws InterruptedException;

    /** SIGKILL, and waits until it is gone. */
    void kill() throws InterruptedException;

    /** Starts a part's process; may return before it is ready to serve. */
    @FunctionalInterface
    interface Launch {
        PartProcess launch() throws IOException;
    }

    /** A program started from a command line; SIGTERM stops it. */
    record Program(Process process) implements PartProcess {

        @Override
        public ProcessHandle handle() {
            return process.toHandle();
        }

        @Override
        public void stop(Duration patience) throws InterruptedException {
            process.destroy();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        }

        @Override
        public void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    /** PostgreSQL, which has its own manners. */
    record Database(PostgresNode node) implements PartProcess {

        @Override
        public ProcessHandle handle() {
            return node.process();
        }

        @Override
        public void stop(Duration patience) {
            node.close();
        }

        @Override
        public void kill() throws InterruptedException {
            node.kill();
        }
    }
}
