package vn.cchc.local;

/** The data folder of the demo: beside the one of {@code ./cchc up}, emptied before every telling. */
public final class DemoFolder {

    private DemoFolder() {}

    /** The same system on an empty folder of its own. */
    public static LocalConfig fresh(LocalConfig config) {
        LocalConfig demo =
                new LocalConfig(config.root(), config.home().resolve("demo"), config.ports(), config.parts());
        new Reset(demo).clear(Progress.silent());
        return demo;
    }
}
