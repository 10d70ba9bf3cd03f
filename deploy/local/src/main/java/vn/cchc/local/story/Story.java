package vn.cchc.local.story;

import java.util.List;
import vn.cchc.local.LocalSystem;
import vn.cchc.local.Progress;

/** The whole story on a fresh installation, scene by scene. */
public final class Story {

    private static final List<Scene> SCENES = List.of(
            new RegistryScene(),
            new ImportScene(),
            new WorkbookScene(),
            new IssueScene(),
            new DirectiveScene(),
            new AmendmentScene(),
            new ReminderScene(),
            new WorkScene(),
            new ObstacleScene(),
            new PoisonScene(),
            new RefusalScene(),
            new KillScene(),
            new TargetScene(),
            new MergerScene(),
            new AuditScene());

    private Story() {}

    /** Tells it all; throws {@link StoryDeviates} at the first thing that is not as it should be. */
    public static void tell(LocalSystem system, Progress progress) throws InterruptedException {
        Stage stage = new Stage(new Cast(system), progress);
        int number = 0;
        for (Scene scene : SCENES) {
            number++;
            progress.say(number + ". " + scene.title());
            scene.play(stage);
        }
    }
}
