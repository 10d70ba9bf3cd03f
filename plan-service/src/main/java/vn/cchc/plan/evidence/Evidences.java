package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentFiles;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Adds and lists evidence; the assignment decides who may. */
@ApplicationScoped
public class Evidences {

    private static final String SELECT =
            "select id, file_name, media_type, size, sha256, uploaded_at, uploaded_by from plan.evidence ";
    private static final int MAX_NAME = 200;

    private final Sql sql;
    private final AssignmentFiles assignments;
    private final EvidenceFolder folder;
    private final AuditLog audit;
    private final BusinessTime businessTime;
    private final Limits limits;

    public Evidences(
            Sql sql,
            AssignmentFiles assignments,
            EvidenceFolder folder,
            AuditLog audit,
            BusinessTime businessTime,
            Limits limits) {
        this.sql = sql;
        this.assignments = assignments;
        this.folder = folder;
        this.audit = audit;
        this.businessTime = businessTime;
        this.limits = limits;
    }

    /** How much is taken. */
    @ApplicationScoped
    public static class Limits {

        private final long maxBytes;
        private final int maxFiles;

        public Limits(
                @ConfigProperty(name = "cchc.evidence.max-bytes") long maxBytes,
                @ConfigProperty(name = "cchc.evidence.max-per-assignment") int maxFiles) {
            this.maxBytes = maxBytes;
            this.maxFiles = maxFiles;
        }

        public long maxBytes() {
            return maxBytes;
        }

        public int maxFiles() {
            return maxFiles;
        }
    }

    /** Adds a file; the same content a second time is the same evidence. */
    @Transactional
    public EvidenceView add(UUID assignmentId, String uploadName, Path upload, Caller caller) {
        assignments.checkAdd(assignmentId, caller);
        String fileName = plainName(uploadName);
        long size = size(upload);
        if (size > limits.maxBytes()) {
            throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
        }
        FileKind kind = FileKind.of(beginning(upload), fileName)
                .orElseThrow(() -> new Refusal(PlanProblem.FILE_TYPE_REFUSED, fileName));
        String sha256 = folder.keep(upload);
        List<EvidenceView> present = sql.list(SELECT + "where assignment_id = ?", Evidences::view, assignmentId);
        boolean known = present.stream().anyMatch(file -> file.sha256().equals(sha256));
        if (!known && present.size() >= limits.maxFiles()) {
            throw new Refusal(PlanProblem.TOO_MANY_FILES, limits.maxFiles());
        }
        int added = sql.update(
                """
                insert into plan.evidence
                    (id, assignment_id, file_name, media_type, size, sha256, uploaded_at, uploaded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (assignment_id, sha256) do nothing""",
                Ids.next(),
                assignmentId,
                fileName,
                kind.mediaType(),
                size,
                sha256,
                businessTime.now(),
                caller.subject());
        if (added > 0) {
            assignments.added(assignmentId, fileName, caller);
            audit.record(caller, "evidence-added", "assignment", assignmentId.toString(), Map.of("sha256", sha256));
        }
        return sql.first(SELECT + "where assignment_id = ? and sha256 = ?", Evidences::view, assignmentId, sha256)
                .orElseThrow();
    }

    /** Every file of an assignment, oldest first. */
    @Transactional
    public List<EvidenceView> list(UUID assignmentId, Caller caller) {
        assignments.checkRead(assignmentId, caller);
        return sql.list(SELECT + "where assignment_id = ? order by id", Evidences::view, assignmentId);
    }

    /** One file's record. */
    @Transactional
    public EvidenceView get(UUID assignmentId, UUID id, Caller caller) {
        assignments.checkRead(assignmentId, caller);
        return sql.first(SELECT + "where assignment_id = ? and id = ?", Evidences::view, assignmentId, id)
                .orElseThrow(() -> Refusal.notFound("evidence", id));
    }

    /** Where its content lies. */
    public Path content(EvidenceView evidence) {
        return folder.path(evidence.sha256());
    }

    private static EvidenceView view(Cells row) throws SQLException {
        return new EvidenceView(
                row.uuid("id"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.instant("uploaded_at"),
                row.text("uploaded_by"));
    }

    /** The last part of the name, NFC, without control characters and those that turn the writing's direction. */
    static String plainName(String uploadName) {
        String last = uploadName.substring(Math.max(uploadName.lastIndexOf('/'), uploadName.lastIndexOf('\\')) + 1);
        String name = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        if (name.isEmpty()) {
            return "file";
        }
        if (name.length() <= MAX_NAME) {
            return name;
        }
        int from = name.length() - MAX_NAME;
        return name.substring(Character.isLowSurrogate(name.charAt(from)) ? from + 1 : from);
    }

    private static byte[] beginning(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileKind.look());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
