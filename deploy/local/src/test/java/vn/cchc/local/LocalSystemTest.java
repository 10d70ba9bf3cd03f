package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with those parts that start in a moment; the stories run it with all of them. */
class LocalSystemTest {

    private static final Set<Part> QUICK = EnumSet.of(Part.POSTGRES, Part.KAFKA, Part.MAIL, Part.GATEWAY);

    @TempDir
    Path data;

    @Test
    void aKilledPartServesAgainAndWhatDiesUnaskedIsReported() throws Exception {
        List<ProcessHandle> processes;
        try (LocalSystem system = LocalSystem.start(LocalConfig.aside(data).only(QUICK), Progress.silent())) {
            for (RunningPart part : system.parts()) {
                long before = part.pid();
                part.kill();
                assertThat(part.isAlive()).isFalse();
                assertThat(system.parts()).filteredOn(RunningPart::isAlive).hasSize(QUICK.size() - 1);
                part.start();
                part.awaitReady();
                assertThat(part.pid()).isPositive().isNotEqualTo(before);
            }
            processes = system.parts().stream()
                    .map(part -> ProcessHandle.of(part.pid()))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(processes).hasSize(QUICK.size());
            ProcessHandle.of(system.part(Part.MAIL).pid()).ifPresent(ProcessHandle::destroyForcibly);
            PartFailed failure = system.awaitDeath();
            assertThat(failure.part()).isEqualTo(Part.MAIL);
            assertThat(failure.sentence()).contains("mail has ended by itself", "mail.log");
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void onlyOneLauncherUsesADataFolder() throws Exception {
        LocalConfig config = LocalConfig.aside(data).only(EnumSet.of(Part.MAIL));
        try (LocalSystem system = LocalSystem.start(config, Progress.silent())) {
            assertThatThrownBy(() -> LocalSystem.start(config, Progress.silent()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(data.toString());
            assertThat(system.part(Part.MAIL).isAlive()).isTrue();
        }
    }

    @Test
    void orphansAreEndedAndStrangersAreNot() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "62.5").start();
        Process stranger = new ProcessBuilder("sleep", "63.5").start();
        try {
            RunFolder run = new RunFolder(data.resolve("run"));
            run.record(Part.MAIL, ProcessIdentity.of(orphan.toHandle(), "62.5"));
            run.record(Part.PLAN, ProcessIdentity.of(stranger.toHandle(), "-Dcchc.part=plan"));
            assertThat(new Orphans(run, data.resolve("postgres")).end(Progress.silent()))
                    .isEqualTo(1);
            assertThat(orphan.isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            stranger.destroyForcibly();
        }
    }

    @Test
    void aPartThatCannotStartLeavesNothingRunning() {
        LocalConfig config = LocalConfig.aside(data).only(EnumSet.of(Part.MAIL, Part.PLAN));
        LocalConfig unbuilt = new LocalConfig(data, data, config.ports(), config.parts());
        assertThatThrownBy(() -> LocalSystem.start(unbuilt, Progress.silent()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan-service is not built");
        assertThat(new RunFolder(data.resolve("run")).running()).isEmpty();
    }
}
