package vn.cchc.plan.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.Refusal;

/** A document between upload and confirmation; nothing of it is in a plan before. Its rows are {@link ImportRows}'. */
@Entity
@Table(name = "plan_import")
@SuppressWarnings("UnusedVariable") // columns the queries read
class PlanImport {

    /** Where it stands. */
    enum State {
        OPEN,
        CONFIRMED,
        DISCARDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private String issuer;
    private String fileName;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanDraft plan;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "tables")
    private List<SourceTable> tables;

    private Instant createdAt;
    private String createdBy;
    private @Nullable String createdUnit;
    private int changes;
    private @Nullable UUID planId;

    protected PlanImport() {}

    PlanImport(UUID id, Upload upload, PlanDraft plan, List<SourceTable> tables) {
        this.id = id;
        this.issuer = plan.issuer();
        this.fileName = upload.fileName();
        this.sha256 = upload.sha256();
        this.createdBy = upload.by().subject();
        this.createdUnit = upload.by().unit();
        this.createdAt = upload.at();
        this.plan = plan;
        this.tables = List.copyOf(tables);
    }

    /** The file, who sent it, and when (business time). */
    record Upload(String fileName, String sha256, Caller by, Instant at) {}

    void confirm(UUID becamePlan) {
        checkOpen();
        state = State.CONFIRMED;
        planId = becamePlan;
    }

    void discard() {
        checkOpen();
        state = State.DISCARDED;
    }

    /** Its rows changed: a new version, though no column says so. */
    void touch() {
        checkOpen();
        changes++;
    }

    void checkOpen() {
        switch (state) {
            case OPEN -> {}
            case CONFIRMED -> throw new Refusal(PlanProblem.IMPORT_CONFIRMED, String.valueOf(planId));
            case DISCARDED -> throw new Refusal(PlanProblem.IMPORT_DISCARDED);
        }
    }

    /** The day its names and groups are read as of: the document's, else that of the upload. */
    LocalDate day() {
        LocalDate issuedOn = plan.issuedOn();
        return issuedOn == null
                ? ZonedDateTime.ofInstant(createdAt, BusinessTime.ZONE).toLocalDate()
                : issuedOn;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    State state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }

    PlanDraft plan() {
        return plan;
    }

    List<SourceTable> tables() {
        return tables;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    UUID planId() {
        return planId;
    }
}
