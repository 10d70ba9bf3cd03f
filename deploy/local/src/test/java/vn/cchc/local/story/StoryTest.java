package vn.cchc.local.story;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.local.LocalConfig;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Progress;

/** The whole system on real parts, from an empty folder, on ports of its own. */
class StoryTest {

    @Test
    @Timeout(900)
    void aRealPlanBecomesWorkDeadlinesAndRemindersAndSurvivesEveryKill(@TempDir Path data) throws InterruptedException {
        Progress progress = Progress.console();
        try (LocalSystem system = LocalSystem.start(LocalConfig.aside(data), progress)) {
            Story.tell(system, progress);
        }
    }
}
