package vn.cchc.plan.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.AssignmentFiles;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** What is known of kept files, in short transactions: no file is moved or looked at within one. */
@ApplicationScoped
class EvidenceRows {

    private final Sql sql;
    private final AssignmentFiles assignments;
    private final AuditLog audit;
    private final BusinessTime businessTime;
    private final EvidenceConfig config;

    EvidenceRows(
            Sql sql, AssignmentFiles assignments, AuditLog audit, BusinessTime businessTime, EvidenceConfig config) {
        this.sql = sql;
        this.assignments = assignments;
        this.audit = audit;
        this.businessTime = businessTime;
        this.config = config;
    }

    /** Refuses who may not add it, or one too many. */
    @Transactional
    void checkAdd(UUID assignmentId, Received file, Caller caller) {
        assignments.checkAdd(assignmentId, caller);
        if (present(assignmentId, file.sha256()).isEmpty()) {
            checkCount(assignmentId);
        }
    }

    /** Adds the row of a file that is kept; the same content a second time is the same evidence. */
    @Transactional
    EvidenceView add(UUID assignmentId, Received file, NewEvidence about, Scan scan, Caller caller) {
        checkAdd(assignmentId, file, caller);
        int added = sql.update(
                """
                insert into plan.evidence (id, assignment_id, kind, title, document_number, document_date, file_name,
                                           media_type, size, sha256, scan, uploaded_at, uploaded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (assignment_id, sha256) where removed_at is null do nothing""",
                Ids.next(),
                assignmentId,
                (about.kind() == null ? EvidenceKind.EVIDENCE : about.kind()).name(),
                about.title(),
                about.documentNumber(),
                about.documentDate(),
                file.fileName(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                scan.name(),
                businessTime.now(),
                caller.subject());
        if (added > 0) {
            assignments.noted(assignmentId, "EVIDENCE", file.fileName(), caller);
            record(caller, "evidence-added", assignmentId, Map.of("sha256", file.sha256(), "scan", scan));
        }
        return present(assignmentId, file.sha256()).orElseThrow();
    }

    /** Leaves a trace of a file that was not kept because a virus is in it. */
    @Transactional
    void infected(UUID assignmentId, Received file, String signature, Caller caller) {
        record(caller, "evidence-infected", assignmentId, Map.of("sha256", file.sha256(), "signature", signature));
    }

    /** Marks it as taken back; the file itself stays, for whoever must look later. */
    @Transactional
    EvidenceView remove(UUID assignmentId, UUID id, String reason, Caller caller) {
        assignments.checkAdd(assignmentId, caller);
        EvidenceView evidence = find(assignmentId, id);
        if (evidence.removedAt() != null) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "REMOVE", "REMOVED");
        }
        sql.update(
                "update plan.evidence set removed_at = ?, removed_by = ?, removed_reason = ? where id = ?",
                businessTime.now(),
                caller.subject(),
                reason,
                id);
        assignments.noted(assignmentId, "EVIDENCE_REMOVED", evidence.fileName() + ": " + reason, caller);
        record(caller, "evidence-removed", assignmentId, Map.of("evidence", id, "sha256", evidence.sha256()));
        return find(assignmentId, id);
    }

    /** Files of an assignment, oldest first; those taken back only if asked for. */
    @Transactional
    List<EvidenceView> list(
            UUID assignmentId, @Nullable EvidenceKind kind, boolean removed, PageRequest page, Caller caller) {
        assignments.checkRead(assignmentId, caller);
        String wanted = kind == null ? null : kind.name();
        return sql.list(
                """
                select * from plan.evidence
                where assignment_id = ? and (? or removed_at is null) and (cast(? as text) is null or kind = ?)
                and (cast(? as uuid) is null or id > cast(? as uuid))
                order by id limit ?""",
                EvidenceRows::view,
                assignmentId,
                removed,
                wanted,
                wanted,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    /** One file's row; what was taken back only who reads everything still opens. */
    @Transactional
    EvidenceView get(UUID assignmentId, UUID id, Caller caller) {
        assignments.checkRead(assignmentId, caller);
        EvidenceView evidence = find(assignmentId, id);
        if (evidence.removedAt() != null && !AssignmentAccess.readsAll(caller)) {
            throw Refusal.notFound("evidence", id);
        }
        return evidence;
    }

    private EvidenceView find(UUID assignmentId, UUID id) {
        return sql.first(
                        "select * from plan.evidence where assignment_id = ? and id = ?",
                        EvidenceRows::view,
                        assignmentId,
                        id)
                .orElseThrow(() -> Refusal.notFound("evidence", id));
    }

    private Optional<EvidenceView> present(UUID assignmentId, String sha256) {
        return sql.first(
                "select * from plan.evidence where assignment_id = ? and sha256 = ? and removed_at is null",
                EvidenceRows::view,
                assignmentId,
                sha256);
    }

    private void checkCount(UUID assignmentId) {
        record Count(long present, long ever) {}
        Count count = sql.first("""
                        select count(*) filter (where removed_at is null) as present, count(*) as ever
                        from plan.evidence where assignment_id = ?""", row -> new Count(row.number("present"), row.number("ever")), assignmentId)
                .orElseThrow();
        if (count.present() >= config.maxPerAssignment() || count.ever() >= config.maxEverPerAssignment()) {
            throw new Refusal(PlanProblem.TOO_MANY_FILES, config.maxPerAssignment());
        }
    }

    private void record(Caller caller, String action, UUID assignmentId, Map<String, ?> detail) {
        audit.record(caller, action, "assignment", assignmentId.toString(), detail);
    }

    private static EvidenceView view(Cells row) throws SQLException {
        Instant removedAt = row.instantOrNull("removed_at");
        return new EvidenceView(
                row.uuid("id"),
                EvidenceKind.valueOf(row.text("kind")),
                row.textOrNull("title"),
                row.textOrNull("document_number"),
                row.dateOrNull("document_date"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                Scan.valueOf(row.text("scan")),
                row.instant("uploaded_at"),
                row.text("uploaded_by"),
                removedAt,
                row.textOrNull("removed_by"),
                row.textOrNull("removed_reason"));
    }
}
