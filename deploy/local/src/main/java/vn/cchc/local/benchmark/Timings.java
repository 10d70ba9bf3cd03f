package vn.cchc.local.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each of several runs took, in milliseconds, shortest first. */
record Timings(List<Double> millis) {

    private static final double NANOS = 1e6;

    Timings {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        millis = List.copyOf(sorted);
    }

    /** Something that is timed. */
    @FunctionalInterface
    interface Run {
        void run() throws InterruptedException;
    }

    /** Runs it some times unwatched, then as often watched as asked for. */
    static Timings of(int warmUp, int watched, Run run) throws InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            run.run();
        }
        List<Double> millis = new ArrayList<>(watched);
        for (int i = 0; i < watched; i++) {
            long begun = System.nanoTime();
            run.run();
            millis.add((System.nanoTime() - begun) / NANOS);
        }
        return new Timings(millis);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    double longest() {
        return millis.getLast();
    }

    private double at(double share) {
        return millis.get((int) Math.ceil(share * millis.size()) - 1);
    }
}
