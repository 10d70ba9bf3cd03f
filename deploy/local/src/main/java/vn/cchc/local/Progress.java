package vn.cchc.local;

/** Where the launcher says what it is doing. Called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Says one sentence, without line end. */
    void say(String sentence);

    /** Says nothing. */
    static Progress silent() {
        return sentence -> {};
    }

    /** Prints to standard output, each line with the seconds since this was made. */
    static Progress console() {
        Stopwatch watch = Stopwatch.started();
        return sentence -> System.out.printf(java.util.Locale.ROOT, "[%5.1f s] %s%n", watch.seconds(), sentence);
    }
}
