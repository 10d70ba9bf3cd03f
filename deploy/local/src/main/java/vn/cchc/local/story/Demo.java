package vn.cchc.local.story;

import vn.cchc.local.DemoFolder;
import vn.cchc.local.LocalConfig;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Progress;
import vn.cchc.local.Refusal;
import vn.cchc.local.StopOnSignal;

/** {@code ./cchc demo}: a fresh installation in a folder of its own, the story, and nothing left running. */
public final class Demo {

    private static final int INTERRUPTED = 130;

    private Demo() {}

    /** Exits 0 when the story went as written, 1 with a sentence when it did not. */
    public static void main(String[] args) throws InterruptedException {
        Progress progress = Progress.console();
        int code = 0;
        try {
            LocalConfig config = DemoFolder.fresh(LocalConfig.fromEnvironment(), "demo");
            StopOnSignal signal = StopOnSignal.install(progress, INTERRUPTED);
            try (LocalSystem system = LocalSystem.start(config, progress, signal::guard)) {
                Story.tell(system, progress);
            }
            progress.say("the story went as written; nothing is left running");
        } catch (Refusal deviation) {
            System.err.println(deviation.getMessage());
            code = 1;
        }
        System.exit(code);
    }
}
