package vn.cchc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditHashTest {

    @Test
    void theSameRowHashesAlike() {
        assertThat(AuditLog.hash("a", null, "b"))
                .isEqualTo(AuditLog.hash("a", null, "b"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void noTwoRowsReadTheSame() {
        List<String> hashes = List.of(
                AuditLog.hash("ab", "c"),
                AuditLog.hash("a", "bc"),
                AuditLog.hash("abc"),
                AuditLog.hash("abc", ""),
                AuditLog.hash("", "abc"),
                AuditLog.hash("abc", null),
                AuditLog.hash("abc", "null"),
                AuditLog.hash("1:a1:b"),
                AuditLog.hash("a", "b"),
                AuditLog.hash("b", "a"),
                AuditLog.hash("-"),
                AuditLog.hash((Object) null));
        assertThat(hashes).doesNotHaveDuplicates();
    }
}
