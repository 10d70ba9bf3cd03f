package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdentityTest {

    private static final Instant BEGUN = Instant.parse("2026-11-22T07:00:00.250Z");
    private static final ProcessIdentity RECORDED = new ProcessIdentity(4711, BEGUN, "-Dcchc.part=plan@/data");

    @TempDir
    Path folder;

    @Test
    void theSameStartAndMarkerIsOurs() {
        assertThat(RECORDED.isSame(BEGUN.plusMillis(900), "java -Dcchc.part=plan@/data -jar run.jar"))
                .isTrue();
    }

    @Test
    void aRecycledProcessIdIsNotOurs() {
        assertThat(RECORDED.isSame(BEGUN.plusSeconds(60), "java -Dcchc.part=plan@/data"))
                .isFalse();
        assertThat(RECORDED.isSame(BEGUN, "vim notes.txt")).isFalse();
        assertThat(RECORDED.isSame(BEGUN, "java -Dcchc.part=plan@/elsewhere")).isFalse();
    }

    @Test
    void whatWasWrittenIsReadAndAnythingElseIsNothing() {
        assertThat(ProcessIdentity.parse(RECORDED.toText())).contains(RECORDED);
        assertThat(ProcessIdentity.parse("47")).isEmpty();
        assertThat(ProcessIdentity.parse("x\ny\nz\n")).isEmpty();
    }

    @Test
    void aStaleRecordIsDropped() throws Exception {
        RunFolder run = new RunFolder(folder);
        ProcessHandle self = ProcessHandle.current();
        run.record(Part.PLAN, new ProcessIdentity(self.pid(), BEGUN, "no such marker"));
        run.record(Part.KAFKA, new ProcessIdentity(Long.MAX_VALUE, BEGUN, "gone"));
        Files.writeString(folder.resolve("mail.pid"), "12");
        assertThat(run.running()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRunningProcessOfOursIsFound() throws Exception {
        Process child = new ProcessBuilder("sleep", "61.25").start();
        try {
            RunFolder run = new RunFolder(folder);
            run.record(Part.MAIL, ProcessIdentity.of(child.toHandle(), "61.25"));
            assertThat(run.running()).containsOnlyKeys(Part.MAIL).containsValue(child.toHandle());
        } finally {
            child.destroyForcibly();
        }
    }
}
