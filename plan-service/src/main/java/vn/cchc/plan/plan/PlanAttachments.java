package vn.cchc.plan.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.evidence.KeptFiles;
import vn.cchc.plan.progress.PlanState;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Ids;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** The files of a plan's own document; read by whoever reads the plan, added by whoever drafts it. */
@ApplicationScoped
public class PlanAttachments {

    private static final int MAX_FILES = 20;

    private final Sql sql;
    private final PlanStore store;
    private final PlanAccess access;
    private final PlanQueries plans;
    private final KeptFiles files;
    private final BusinessTime businessTime;

    PlanAttachments(
            Sql sql,
            PlanStore store,
            PlanAccess access,
            PlanQueries plans,
            KeptFiles files,
            BusinessTime businessTime) {
        this.sql = sql;
        this.store = store;
        this.access = access;
        this.plans = plans;
        this.files = files;
        this.businessTime = businessTime;
    }

    /**
     * One file.
     *
     * @param mediaType as recognised from the content, not as claimed
     * @param sha256 of the content, lower-case hex
     */
    @Schema(
            name = "PlanAttachment",
            requiredProperties = {"id", "fileName", "mediaType", "size", "sha256", "uploadedAt", "uploadedBy"},
            examples = """
                    {"id":"0190a6f3-0c4e-7b1f-9b0e-8a6f4f0b7c33","fileName":"6898-KH-UBND.pdf",\
                    "mediaType":"application/pdf","size":48213,\
                    "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
                    "uploadedAt":"2023-12-29T02:10:00Z","uploadedBy":"coordinator"}""")
    public record Attachment(
            UUID id,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant uploadedAt,
            String uploadedBy) {}

    /**
     * Adds a file, also to an issued plan (its signed scan); the same content a second time is the same file. The store
     * works between two short transactions, never within one: the content comes first, its row last.
     */
    public Attachment add(UUID planId, String uploadName, Path upload, Caller caller) {
        QuarkusTransaction.requiringNew().run(() -> attachable(planId, caller));
        KeptFiles.Kept kept = files.keep(uploadName, upload);
        return QuarkusTransaction.requiringNew().call(() -> enter(attachable(planId, caller), kept, caller));
    }

    private PlanBrief attachable(UUID planId, Caller caller) {
        PlanBrief plan = store.locked(planId).brief();
        access.checkDraft(caller, plan);
        if (plan.state() == PlanState.WITHDRAWN) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "ATTACH", plan.state());
        }
        return plan;
    }

    private Attachment enter(PlanBrief plan, KeptFiles.Kept kept, Caller caller) {
        List<Attachment> present = all(plan.id());
        for (Attachment file : present) {
            if (file.sha256().equals(kept.sha256())) {
                return file;
            }
        }
        if (present.size() >= MAX_FILES) {
            throw new Refusal(PlanProblem.TOO_MANY_FILES, MAX_FILES);
        }
        UUID id = Ids.next();
        Instant now = businessTime.now();
        sql.update(
                """
                insert into plan.plan_attachment
                    (id, plan_id, file_name, media_type, size, sha256, uploaded_at, uploaded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                plan.id(),
                kept.fileName(),
                kept.mediaType(),
                kept.size(),
                kept.sha256(),
                now,
                caller.subject());
        store.news().edited(plan, caller, now, Map.of("attached", kept.sha256()));
        return find(plan.id(), id);
    }

    /** Takes a file off a draft; the content stays in the store. */
    @Transactional
    public Attachment remove(UUID planId, UUID id, Caller caller) {
        PlanBrief plan = store.find(planId).brief();
        access.checkDraft(caller, plan);
        if (plan.state() != PlanState.DRAFT) {
            throw new Refusal(PlanProblem.ILLEGAL_TRANSITION, "EDIT", plan.state());
        }
        Attachment file = find(planId, id);
        sql.update("delete from plan.plan_attachment where id = ?", id);
        store.news().edited(plan, caller, businessTime.now(), Map.of("detached", file.sha256()));
        return file;
    }

    /** Every file, oldest first; there are few. */
    @Transactional
    public List<Attachment> list(UUID planId, Caller caller) {
        plans.checkRead(planId, caller);
        return all(planId);
    }

    /** One file's record. */
    @Transactional
    public Attachment get(UUID planId, UUID id, Caller caller) {
        plans.checkRead(planId, caller);
        return find(planId, id);
    }

    /** Its content; the reader closes it. */
    public InputStream content(Attachment file) {
        return files.open(file.sha256());
    }

    private Attachment find(UUID planId, UUID id) {
        return all(planId).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("attachment", id));
    }

    private List<Attachment> all(UUID planId) {
        return sql.list(
                "select * from plan.plan_attachment where plan_id = ? order by id", PlanAttachments::view, planId);
    }

    private static Attachment view(Cells row) throws SQLException {
        return new Attachment(
                row.uuid("id"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.instant("uploaded_at"),
                row.text("uploaded_by"));
    }
}
