package vn.cchc.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.evidence.EvidenceScanner.Verdict.Infected;
import vn.cchc.plan.evidence.EvidenceScanner.Verdict.Passed;
import vn.cchc.platform.web.Refusal;

/** What is asked of a ClamAV daemon, and what its answers mean. */
class ClamAvScannerTest {

    @TempDir
    Path folder;

    @Test
    void aCleanFileOfManyChunksPassesAndArrivesWhole() throws IOException {
        byte[] content = new byte[1_000_001];
        new Random(1).nextBytes(content);
        try (StandInClamd clamd =
                new StandInClamd(heard -> heard.length() == content.length ? "stream: OK" : "stream: Cut FOUND")) {
            assertThat(scanner(clamd.port()).scan(file(content))).isEqualTo(new Passed(Scan.CLEAN));
        }
    }

    @Test
    void aVirusIsCalledByItsName() throws IOException {
        try (StandInClamd clamd = StandInClamd.thatKnowsEicar()) {
            assertThat(scanner(clamd.port()).scan(file(Eicar.bytes()))).isEqualTo(new Infected("Eicar-Test"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "stream: Can't allocate memory ERROR", "", "OK"})
    void whatIsNoVerdictIsAScannerThatIsDown(String answer) throws IOException {
        try (StandInClamd clamd = new StandInClamd(heard -> answer)) {
            down(clamd.port());
        }
    }

    @Test
    void aScannerThatIsNotThereIsDown() throws IOException {
        down(1);
    }

    /** Runs where a daemon that knows the test virus listens: {@code CLAMD_PORT=3310}. */
    @Test
    void aRealDaemonFindsTheTestVirusAndNothingElse() throws IOException {
        String port = System.getenv("CLAMD_PORT");
        assumeTrue(port != null, "no clamd");
        EvidenceScanner scanner = scanner(Integer.parseInt(port));
        byte[] large = new byte[5_000_000];

        assertThat(scanner.scan(file(Eicar.bytes()))).isInstanceOf(Infected.class);
        assertThat(scanner.scan(file(large))).isEqualTo(new Passed(Scan.CLEAN));
    }

    private void down(int port) throws IOException {
        Path file = file(new byte[10]);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> scanner(port).scan(file));

        assertThat(refusal.type()).isEqualTo(PlanProblem.EVIDENCE_SCANNER_DOWN);
        assertThat(refusal.retryAfter()).isNotNull();
    }

    private static EvidenceScanner scanner(int port) {
        return new ClamAvScanner(Settings.of(
                        Map.of("cchc.evidence.clamav.port", String.valueOf(port), "cchc.evidence.clamav.timeout", "5S"))
                .clamav());
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "scan", ""), content);
    }
}
