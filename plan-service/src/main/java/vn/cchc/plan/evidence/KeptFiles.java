package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** The evidence store for other features: looks at a file as evidence is looked at, and keeps its content beside it. */
@ApplicationScoped
public class KeptFiles {

    private final EvidenceStore store;
    private final EvidenceScanner scanner;
    private final EvidenceConfig config;

    KeptFiles(EvidenceStore store, EvidenceScanner scanner, EvidenceConfig config) {
        this.store = store;
        this.scanner = scanner;
        this.config = config;
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

    /** Keeps the content; refuses what is too large (413), of no accepted type (415) or infected (422). */
    public Kept keep(String uploadName, Path upload) {
        Received file = Received.of(upload, uploadName, config.maxBytes());
        if (scanner.scan(upload) instanceof EvidenceScanner.Verdict.Infected infected) {
            throw new Refusal(PlanProblem.EVIDENCE_INFECTED, infected.signature());
        }
        store.keep(file.sha256(), upload);
        return new Kept(file.fileName(), file.mediaType(), file.size(), file.sha256());
    }

    /** The content; the reader closes it. */
    public InputStream open(String sha256) {
        return store.open(sha256);
    }
}
