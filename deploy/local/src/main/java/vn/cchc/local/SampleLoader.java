package vn.cchc.local;

/** Fills an empty installation with the sample province. Called once, when all parts serve; what it throws is shown. */
@FunctionalInterface
public interface SampleLoader {

    /**
     * Loads the sample over the services' interfaces.
     *
     * @param system the running system
     * @param progress where to say what is being done
     */
    void load(LocalSystem system, Progress progress) throws InterruptedException;

    /** Loads nothing. */
    static SampleLoader none() {
        return (system, progress) -> {};
    }
}
