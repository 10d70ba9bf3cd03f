package vn.cchc.plan.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.web.Refusal;

/** A document between upload and confirmation; nothing of it is in a plan before. */
@Entity
@Table(name = "plan_import")
@SuppressWarnings("UnusedVariable") // columns the queries read
class PlanImport {

    /** Where it stands. */
    enum State {
        OPEN,
        CONFIRMED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String fileName;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanDraft plan;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "rows")
    private List<DraftRow> rows;

    private Instant createdAt;
    private String createdBy;
    private @Nullable String createdUnit;
    private @Nullable UUID planId;

    protected PlanImport() {}

    PlanImport(UUID id, Upload upload, PlanDraft plan, List<DraftRow> rows) {
        this.id = id;
        this.fileName = upload.fileName();
        this.sha256 = upload.sha256();
        this.createdBy = upload.by().subject();
        this.createdUnit = upload.by().unit();
        this.createdAt = upload.at();
        this.plan = plan;
        this.rows = List.copyOf(rows);
    }

    /** The file, who sent it, and when (business time). */
    record Upload(String fileName, String sha256, Caller by, Instant at) {}

    void confirm(UUID becamePlan) {
        checkOpen();
        state = State.CONFIRMED;
        planId = becamePlan;
    }

    void checkOpen() {
        if (state == State.CONFIRMED) {
            throw new Refusal(PlanProblem.IMPORT_CONFIRMED, String.valueOf(planId));
        }
    }

    long version() {
        return version;
    }

    PlanDraft plan() {
        return plan;
    }

    List<DraftRow> rows() {
        return rows;
    }

    PlanImportView view() {
        return PlanImportView.of(id, version, state.name(), fileName, sha256, plan, rows, planId);
    }
}
