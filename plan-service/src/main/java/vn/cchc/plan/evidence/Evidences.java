package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.evidence.EvidenceScanner.Verdict;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/**
 * Adds, takes back and reads evidence; the assignment decides who may. What takes long (scanner, store) is done between
 * two short transactions, never within one: the file comes first, its row last.
 */
@ApplicationScoped
public class Evidences {

    private final EvidenceRows rows;
    private final EvidenceStore store;
    private final EvidenceScanner scanner;
    private final EvidenceConfig config;

    Evidences(EvidenceRows rows, EvidenceStore store, EvidenceScanner scanner, EvidenceConfig config) {
        this.rows = rows;
        this.store = store;
        this.scanner = scanner;
        this.config = config;
    }

    /** A file and its bytes, to be closed by whoever reads them. */
    public record Opened(EvidenceView evidence, InputStream content) {}

    /** Adds a file; the same content a second time is the same evidence. */
    public EvidenceView add(
            UUID assignmentId, String uploadName, Path upload, @Nullable NewEvidence about, Caller caller) {
        Received file = Received.of(upload, uploadName, config.maxBytes());
        rows.checkAdd(assignmentId, file, caller);
        Scan scan = switch (scanner.scan(upload)) {
            case Verdict.Passed passed -> passed.scan();
            case Verdict.Infected infected -> {
                rows.infected(assignmentId, file, infected.signature(), caller);
                throw new Refusal(PlanProblem.EVIDENCE_INFECTED, infected.signature());
            }
        };
        store.keep(file.sha256(), upload);
        return rows.add(assignmentId, file, about == null ? NewEvidence.UNSAID : about, scan, caller);
    }

    /** Takes a file back while the work is open. */
    public EvidenceView remove(UUID assignmentId, UUID id, String reason, Caller caller) {
        return rows.remove(assignmentId, id, reason, caller);
    }

    /** Files of an assignment, oldest first; those taken back only if asked for. */
    public List<EvidenceView> list(
            UUID assignmentId, @Nullable EvidenceKind kind, boolean removed, PageRequest page, Caller caller) {
        return rows.list(assignmentId, kind, removed, page, caller);
    }

    /** One file with its bytes. */
    public Opened open(UUID assignmentId, UUID id, Caller caller) {
        EvidenceView evidence = rows.get(assignmentId, id, caller);
        return new Opened(evidence, store.open(evidence.sha256()));
    }
}
