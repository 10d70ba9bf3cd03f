package vn.cchc.local.benchmark;

import vn.cchc.local.benchmark.Timings.Run;

/**
 * Something people wait for.
 *
 * @param floor the same rows by one statement over JDBC
 * @param target what it may take at most, in milliseconds, in the median
 * @param warmUp runs before any is watched
 * @param watched runs that are
 */
record Case(String name, Run floor, Run served, double target, int warmUp, int watched) {

    private static final int OFTEN = 40;

    /** One that is over quickly. */
    static Case quick(String name, Run floor, Run served, double target) {
        return new Case(name, floor, served, target, OFTEN, OFTEN);
    }

    /** Times floor and service, one after the other. */
    Result measure() throws InterruptedException {
        return new Result(this, Timings.of(warmUp, watched, floor), Timings.of(warmUp, watched, served));
    }

    /** What it took. */
    record Result(Case of, Timings floor, Timings served) {

        boolean kept() {
            return served.median() <= of.target();
        }
    }
}
