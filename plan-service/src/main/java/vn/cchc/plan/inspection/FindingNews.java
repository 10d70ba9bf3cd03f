package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.cchc.plan.inspection.InspectionRequests.NewFinding;
import vn.cchc.plan.observation.DirtyMarks;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;

/** Keeps a finding, its audit row and the mark of its rate. */
@ApplicationScoped
class FindingNews {

    private final Sql sql;
    private final DirtyMarks marks;
    private final AuditLog audit;

    FindingNews(Sql sql, DirtyMarks marks, AuditLog audit) {
        this.sql = sql;
        this.marks = marks;
        this.audit = audit;
    }

    UUID recorded(Inspection inspection, NewFinding finding, String agency, UUID task, LocalDate today, Caller by) {
        UUID id = Ids.next();
        sql.update(
                """
                insert into plan.inspection_finding
                    (id, inspection_id, inspected, agency, text, due_on, recorded_on, recorded_by, task_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                inspection.id(),
                inspection.agency(),
                agency,
                finding.text().strip(),
                finding.dueOn(),
                today,
                by.subject(),
                task);
        marks.mark(FindingsResolved.CODE, inspection.agency(), today);
        audit.record(
                by,
                "inspection-finding-recorded",
                "inspection",
                inspection.id().toString(),
                Map.of("finding", id.toString(), "agency", agency, "task", task.toString()));
        return id;
    }
}
