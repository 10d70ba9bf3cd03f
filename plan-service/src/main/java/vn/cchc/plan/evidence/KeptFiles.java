package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** The evidence store for other features: looks at a file as evidence is looked at, and keeps its content beside it. */
@ApplicationScoped
public class KeptFiles {

    private final EvidenceFolder folder;
    private final Evidences.Limits limits;

    KeptFiles(EvidenceFolder folder, Evidences.Limits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * A file that was kept.
     *
     * @param fileName without path, NFC
     * @param mediaType as recognised from the content
     * @param size bytes
     * @param sha256 of the content, lower-case hex
     */
    public record Kept(String fileName, String mediaType, long size, String sha256) {}

    /** Keeps the content; refuses what is too large (413) or of no accepted type (415). */
    public Kept keep(String uploadName, Path upload) {
        String fileName = Evidences.plainName(uploadName);
        long size = upload.toFile().length();
        if (size > limits.maxBytes()) {
            throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
        }
        FileKind kind = FileKind.of(beginning(upload), fileName)
                .orElseThrow(() -> new Refusal(PlanProblem.FILE_TYPE_REFUSED, fileName));
        return new Kept(fileName, kind.mediaType(), size, folder.keep(upload));
    }

    /** The content; the reader closes it. */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(folder.path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] beginning(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileKind.look());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
