package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {

    @TempDir
    Path data;

    @Test
    void aSecondLauncherIsToldWhoHoldsTheFolder() {
        DataLock first = DataLock.take(data);
        assertThatThrownBy(() -> DataLock.take(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid())
                .hasMessageContaining("CCHC_DATA");
        first.close();
        DataLock.take(data).close();
        assertThat(data.resolve("lock")).exists();
    }
}
