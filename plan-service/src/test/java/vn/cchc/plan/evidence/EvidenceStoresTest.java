package vn.cchc.plan.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.evidence.EvidenceConfig.Kind;
import vn.cchc.platform.web.Refusal;

/** What every store of evidence promises, asked of a folder and of a real S3 server alike. */
class EvidenceStoresTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    static Path scratch;

    @BeforeAll
    static void aRealS3Server() {
        S3Server.start();
    }

    @AfterAll
    static void end() {
        S3Server.kill();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptIsReadBackByteForByte(Kind kind) throws IOException {
        byte[] content = bytes(3 * MEGABYTE + 1, 2);
        EvidenceStore store = store(kind);
        String sha256 = keep(store, content);

        assertThat(read(store, sha256)).isEqualTo(content);
        assertThat(read(store(kind), sha256)).as("by another replica").isEqualTo(content);
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentTwiceIsOneFileAndStaysWhatItWas(Kind kind) throws IOException {
        EvidenceStore store = store(kind);
        String sha256 = keep(store, bytes(1_000, 7));

        assertThat(keep(store, bytes(1_000, 7))).isEqualTo(sha256);
        assertThat(read(store, sha256)).isEqualTo(bytes(1_000, 7));
        assertThat(filesNamed(kind, sha256)).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void keptByManyAtOnceItIsOneWholeFile(Kind kind) throws Exception {
        EvidenceStore store = store(kind);
        byte[] content = bytes(MEGABYTE, 11);
        Callable<String> keeping = () -> keep(store, content);
        List<Future<String>> kept;
        try (ExecutorService agencies = Executors.newFixedThreadPool(6)) {
            kept = agencies.invokeAll(List.of(keeping, keeping, keeping, keeping, keeping, keeping));
        }

        for (Future<String> one : kept) {
            assertThat(read(store, one.get())).isEqualTo(content);
        }
        assertThat(filesNamed(kind, kept.getFirst().get())).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsLost(Kind kind) throws IOException {
        EvidenceStore store = store(kind);
        keep(store, bytes(10, 1));

        refused(PlanProblem.EVIDENCE_LOST, () -> store.open("ab".repeat(32)));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadLeavesNothingBehind(Kind kind) {
        EvidenceStore store = store(kind);
        String sha256 = "cd".repeat(32);

        assertThatThrownBy(() -> store.keep(sha256, scratch.resolve("no-such-upload")))
                .isInstanceOf(Refusal.class);
        assertThat(filesNamed(kind, sha256)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aStoreThatIsDownSaysWhenToTryAgain(Kind kind) throws IOException {
        EvidenceStore store = brokenStore(kind);
        Path upload = Files.write(Files.createTempFile(scratch, "upload", ""), bytes(100, 3));

        Refusal keeping = refused(PlanProblem.EVIDENCE_STORE_DOWN, () -> store.keep("ef".repeat(32), upload));
        Refusal opening = refused(PlanProblem.EVIDENCE_STORE_DOWN, () -> store.open("ef".repeat(32)));

        assertThat(keeping.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        assertThat(opening.retryAfter()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aBucketOrKeyThatIsWrongIsAStoreThatIsDown() throws IOException {
        Path upload = Files.write(Files.createTempFile(scratch, "upload", ""), bytes(100, 5));
        for (String setting : List.of("bucket", "secret-key")) {
            Map<String, String> wrong = new HashMap<>(S3Server.settings());
            wrong.put("cchc.evidence.s3." + setting, "wrong-one");
            try (S3Store store = new S3Store(Settings.of(wrong).s3())) {
                refused(PlanProblem.EVIDENCE_STORE_DOWN, () -> store.keep("0f".repeat(32), upload));
                refused(PlanProblem.EVIDENCE_STORE_DOWN, () -> store.open("0f".repeat(32)));
            }
        }
    }

    private static EvidenceStore store(Kind kind) {
        return switch (kind) {
            case FOLDER -> new EvidenceFolder(scratch.resolve("kept"));
            case S3 -> new S3Store(Settings.of(S3Server.settings()).s3());
        };
    }

    /** A folder that is a file; a server that is not there. */
    private static EvidenceStore brokenStore(Kind kind) throws IOException {
        return switch (kind) {
            case FOLDER -> new EvidenceFolder(Files.createTempFile(scratch, "no-folder", ""));
            case S3 -> {
                Map<String, String> gone = new HashMap<>(S3Server.settings());
                gone.put("cchc.evidence.s3.endpoint", "http://127.0.0.1:1");
                yield new S3Store(Settings.of(gone).s3());
            }
        };
    }

    private static long filesNamed(Kind kind, String sha256) {
        Path place = kind == Kind.FOLDER ? scratch.resolve("kept") : S3Server.objects();
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(sha256))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String keep(EvidenceStore store, byte[] content) throws IOException {
        Path upload = Files.write(Files.createTempFile(scratch, "upload", ""), content);
        String sha256 = HexFormat.of().formatHex(Hashes.of("SHA-256", upload));
        store.keep(sha256, upload);
        return sha256;
    }

    private static byte[] read(EvidenceStore store, String sha256) throws IOException {
        try (InputStream stream = store.open(sha256)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] bytes(int length, long seed) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Refusal refused(PlanProblem problem, ThrowingCallable asked) {
        Refusal refusal = catchThrowableOfType(Refusal.class, asked);
        assertThat(refusal.type()).isEqualTo(problem);
        return refusal;
    }
}
