package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogsTest {

    @TempDir
    Path folder;

    @Test
    void aNewRunKeepsTheLogOfTheRunBefore() throws Exception {
        Logs logs = new Logs(folder);
        Files.writeString(logs.file(Part.PLAN), "old\n");
        logs.rotate(Part.PLAN);
        assertThat(logs.file(Part.PLAN)).isEmptyFile();
        assertThat(folder.resolve("plan.log.1")).hasContent("old");
    }

    @Test
    void aLogThatGrewTooLongIsEmptied() throws Exception {
        Logs logs = new Logs(folder);
        Files.write(logs.file(Part.PLAN), new byte[33 << 20]);
        logs.bound(Part.PLAN);
        assertThat(logs.file(Part.PLAN)).isEmptyFile();
        assertThat(folder.resolve("plan.log.1")).hasSize(33 << 20);
    }

    @Test
    void theTailIsTheLastLines() throws Exception {
        Logs logs = new Logs(folder);
        assertThat(logs.tail(Part.PLAN, 2)).isEmpty();
        Files.writeString(logs.file(Part.PLAN), "một\nhai\nba\n");
        assertThat(logs.tail(Part.PLAN, 2)).isEqualTo("hai" + System.lineSeparator() + "ba");
    }

    @Test
    void onlyLinesAfterTheLastStartCount() throws Exception {
        Logs logs = new Logs(folder);
        Probe probe = Probe.printed(logs, Part.KAFKA, "ready");
        logs.markStart(Part.KAFKA);
        Files.writeString(logs.file(Part.KAFKA), "==== started ====\nready\n");
        assertThat(probe.ready()).isTrue();
        logs.markStart(Part.KAFKA);
        assertThat(probe.ready()).isFalse();
    }
}
