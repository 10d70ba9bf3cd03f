package vn.cchc.local;

import java.time.Duration;

/** Measures how long something takes, by the monotonic clock of the JVM. */
record Stopwatch(long startNanos) {

    static Stopwatch started() {
        return new Stopwatch(System.nanoTime());
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }

    double seconds() {
        return elapsed().toMillis() / 1000.0;
    }
}
