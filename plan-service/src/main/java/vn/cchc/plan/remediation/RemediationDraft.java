package vn.cchc.plan.remediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.PlanProblem;
import vn.cchc.platform.web.Refusal;

/** Lost points on their way to becoming a plan; one per round and scored agency. */
@Entity
@Table(name = "remediation_draft")
@SuppressWarnings("UnusedVariable") // columns kept for whoever looks into the table
class RemediationDraft {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RemediationState state = RemediationState.OPEN;

    private UUID roundId;
    private int publication;
    private int latestPublication;
    private int indexYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private LostPoints.CriteriaSet criteriaSet;

    private String subjectKind;
    private String issuer;
    private LocalDate publishedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private LostPoints.@Nullable Totals totals;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "rows")
    private List<RemediationRow> rows;

    private int rowCount;
    private BigDecimal rowsLost;
    private Instant identifiedAt;
    private @Nullable UUID planId;

    protected RemediationDraft() {}

    RemediationDraft(UUID id, LostPoints lost, Map<String, Solution> known, Instant now) {
        this.id = id;
        this.roundId = lost.roundId();
        this.issuer = lost.subject().agency();
        this.identifiedAt = now;
        this.criteriaSet = lost.criteriaSet();
        this.subjectKind = lost.subject().kind();
        this.publishedOn = lost.publishedOn();
        this.rows = List.of();
        this.rowsLost = BigDecimal.ZERO;
        take(lost, Republication.rows(rows, lost.criteria(), known));
    }

    /** A later publication: rows nobody edited are replaced, unless the draft has become a plan; false if it is none. */
    boolean republish(LostPoints lost, Map<String, Solution> known) {
        if (lost.version() <= latestPublication) {
            return false;
        }
        if (state == RemediationState.CONFIRMED) {
            latestPublication = lost.version();
        } else {
            take(lost, Republication.rows(rows, lost.criteria(), known));
        }
        return true;
    }

    private void take(LostPoints lost, List<RemediationRow> fresh) {
        publication = lost.version();
        latestPublication = lost.version();
        indexYear = lost.indexYear();
        criteriaSet = lost.criteriaSet();
        subjectKind = lost.subject().kind();
        publishedOn = lost.publishedOn();
        totals = lost.totals();
        put(fresh);
    }

    /** Puts a person's row in the place of the one with its code. */
    void replace(RemediationRow row) {
        checkOpen();
        List<RemediationRow> changed = new ArrayList<>(rows);
        changed.replaceAll(present -> present.code().equals(row.code()) ? row : present);
        put(changed);
    }

    private void put(List<RemediationRow> fresh) {
        rows = List.copyOf(fresh);
        rowCount = rows.size();
        rowsLost = rows.stream().map(RemediationRow::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void confirm(UUID becamePlan) {
        checkOpen();
        state = RemediationState.CONFIRMED;
        planId = becamePlan;
    }

    void checkOpen() {
        if (state == RemediationState.CONFIRMED) {
            throw new Refusal(PlanProblem.REMEDIATION_CONFIRMED, String.valueOf(planId));
        }
    }

    /** The row of that criterion; 404 if it has none. */
    RemediationRow row(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("remediation-row", code));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID roundId() {
        return roundId;
    }

    String issuer() {
        return issuer;
    }

    int rowCount() {
        return rowCount;
    }

    List<RemediationRow> rows() {
        return rows;
    }

    RemediationDraftView view() {
        return new RemediationDraftView(
                id,
                version,
                state,
                roundId,
                publication,
                latestPublication,
                indexYear,
                criteriaSet,
                subjectKind,
                issuer,
                publishedOn,
                totals,
                rowCount,
                rowsLost,
                rows.stream().map(RemediationRowView::of).toList(),
                planId);
    }
}
