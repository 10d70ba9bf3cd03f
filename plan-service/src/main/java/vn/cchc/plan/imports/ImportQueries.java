package vn.cchc.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Reads drafts: coordinators those of issuers they coordinate, the auditor all. */
@ApplicationScoped
public class ImportQueries {

    private final Sql sql;
    private final OpenDrafts drafts;
    private final ImportRows rows;
    private final ImportCounts counts;
    private final AssignmentAccess access;

    public ImportQueries(Sql sql, OpenDrafts drafts, ImportRows rows, ImportCounts counts, AssignmentAccess access) {
        this.sql = sql;
        this.drafts = drafts;
        this.rows = rows;
        this.counts = counts;
        this.access = access;
    }

    /** Newest first. */
    public List<PlanImportItem> list(Caller caller, @Nullable String state, PageRequest page) {
        return sql.list(
                """
                select i.*, i.plan ->> 'title' as title,
                    (select count(*) from plan.plan_import_row r where r.import_id = i.id and not r.skipped) as rows_taken
                from plan.plan_import i
                where (? or i.issuer = any(string_to_array(?, ',')))
                  and (cast(? as text) is null or i.state = ?) and (cast(? as uuid) is null or i.id < cast(? as uuid))
                order by i.id desc limit ?""",
                row -> new PlanImportItem(
                        row.uuid("id"),
                        row.number("version"),
                        row.text("state"),
                        row.text("file_name"),
                        row.text("title"),
                        row.text("issuer"),
                        Math.toIntExact(row.number("rows_taken")),
                        row.text("created_by"),
                        row.instant("created_at"),
                        row.uuidOrNull("plan_id")),
                caller.has("auditor"),
                String.join(",", access.coordinated(caller)),
                state,
                state,
                page.after(0),
                page.after(0),
                page.fetch());
    }

    /** The draft as it stands, with its first rows. */
    @Transactional
    public PlanImportView get(UUID id, Caller caller) {
        PlanImport draft = drafts.read(id, caller);
        PageRequest first = PageRequest.of(PageRequest.MAX, null, 1, "plan-import-rows", id, null);
        Page<DraftRow> page = Page.of(rows.page(id, null, first), first, row -> List.of(String.valueOf(row.row())));
        return new PlanImportView(
                id,
                draft.version(),
                draft.state().name(),
                draft.fileName(),
                draft.sha256(),
                draft.plan(),
                draft.tables(),
                page.items(),
                page.next() != null,
                counts.summary(id),
                counts.segments(id),
                draft.createdBy(),
                draft.createdAt(),
                draft.planId());
    }

    /** Rows in the document's order, all or those with that doubt still open. */
    @Transactional
    public List<DraftRow> rows(UUID id, @Nullable IssueCode issue, PageRequest page, Caller caller) {
        drafts.read(id, caller);
        return rows.page(id, issue == null ? null : issue.name(), page);
    }

    /** A row with the version of its draft. */
    public record Row(DraftRow row, long version) {}

    /** One row. */
    @Transactional
    public Row row(UUID id, int number, Caller caller) {
        PlanImport draft = drafts.read(id, caller);
        DraftRow row = rows.one(id, number).orElseThrow(() -> Refusal.notFound("plan-import-row", number));
        return new Row(row, draft.version());
    }
}
