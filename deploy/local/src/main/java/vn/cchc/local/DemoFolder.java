package vn.cchc.local;

/** The data folder of a demo or a benchmark: beside the one of {@code ./cchc up}, emptied before every run. */
public final class DemoFolder {

    private DemoFolder() {}

    /** The same system on an empty folder of its own. */
    public static LocalConfig fresh(LocalConfig config, String name) {
        LocalConfig demo = new LocalConfig(config.root(), config.home().resolve(name), config.ports(), config.parts());
        new Reset(demo).clear(Progress.silent());
        return demo;
    }
}
