package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;

/** Makes the store and the scanner that are configured. */
@ApplicationScoped
class EvidenceParts {

    @Produces
    @ApplicationScoped
    EvidenceStore store(EvidenceConfig config) {
        return switch (config.store()) {
            case FOLDER -> new EvidenceFolder(Path.of(config.folder()));
            case S3 -> new S3Store(config.s3());
        };
    }

    void close(@Disposes EvidenceStore store) {
        if (store instanceof S3Store s3) {
            s3.close();
        }
    }

    @Produces
    @ApplicationScoped
    EvidenceScanner scanner(EvidenceConfig config) {
        return switch (config.scanner()) {
            case NONE -> file -> new EvidenceScanner.Verdict.Passed(Scan.NOT_SCANNED);
            case CLAMAV -> new ClamAvScanner(config.clamav());
        };
    }
}
