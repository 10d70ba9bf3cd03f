package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditChain;
import vn.cchc.platform.audit.AuditVerdict;
import vn.cchc.platform.audit.AuditVerification;
import vn.cchc.platform.audit.AuditVerification.Anchor;
import vn.cchc.platform.audit.Seal;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Who did what. */
@Path("/ops/v1/audit")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private final Sql sql;
    private final AuditChain chain;
    private final AuditVerification verification;

    public AuditResource(Sql sql, AuditChain chain, AuditVerification verification) {
        this.sql = sql;
        this.chain = chain;
        this.verification = verification;
    }

    /**
     * One deed.
     *
     * @param at system time, UTC
     * @param businessAt business time
     * @param unit the doer's unit; null where the doer has none
     * @param detail JSON text
     * @param rowHash SHA-256 of the row's content, lower-case hex
     * @param sealed whether the chain covers the row; it does within seconds
     */
    @Schema(
            requiredProperties = {
                "id",
                "at",
                "businessAt",
                "subject",
                "roles",
                "action",
                "entityType",
                "entityId",
                "detail",
                "rowHash",
                "sealed"
            })
    public record AuditEntry(
            long id,
            Instant at,
            Instant businessAt,
            String subject,
            @Nullable String unit,
            String roles,
            String action,
            String entityType,
            String entityId,
            String detail,
            @Nullable String traceId,
            String rowHash,
            boolean sealed) {}

    /**
     * The end of the chain, to be written down somewhere else.
     *
     * @param seal number of the last seal
     * @param hash its chain hash, SHA-256, lower-case hex
     * @param auditId the last row it covers
     * @param sealedRows how many rows the chain covers
     * @param sealedAt system time, UTC
     */
    @Schema(
            name = "AuditHead",
            requiredProperties = {"seal", "hash", "auditId", "sealedRows", "sealedAt"})
    public record Head(long seal, String hash, long auditId, long sealedRows, Instant sealedAt) {}

    /**
     * What a verification found.
     *
     * @param intact whether nothing is broken as far as was looked
     * @param verifiedThrough id of the last row verified under a seal; 0 when there is none
     * @param nextSeal go on with it as {@code fromSeal}; null when the end was reached
     * @param firstBroken null when nothing is
     * @param sealedRows rows under seals
     * @param unsealedRows rows written after the last seal
     * @param headSeal number of the last seal; 0 before the first
     * @param head its chain hash
     * @param sealedAt when it was sealed, system time, UTC; null before the first
     */
    @Schema(
            name = "AuditVerification",
            requiredProperties = {"intact", "verifiedThrough", "sealedRows", "unsealedRows", "headSeal", "head"},
            examples = """
                    {"intact":true,"verifiedThrough":5120,"nextSeal":null,"firstBroken":null,"sealedRows":5120,\
                    "unsealedRows":3,"headSeal":412,\
                    "head":"2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",\
                    "sealedAt":"2024-03-28T02:00:00Z"}""")
    public record Verification(
            boolean intact,
            long verifiedThrough,
            @Nullable Long nextSeal,
            AuditVerdict.@Nullable Broken firstBroken,
            long sealedRows,
            long unsealedRows,
            long headSeal,
            String head,
            @Nullable Instant sealedAt) {}

    @GET
    @RolesAllowed({"auditor", "admin"})
    @Operation(operationId = "listAudit", summary = "Nhật ký kiểm toán, mới nhất trước / Audit trail, newest first")
    public Page<AuditEntry> list(
            @QueryParam("entityType") @Nullable String entityType,
            @QueryParam("entityId") @Nullable String entityId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "audit", entityType, entityId);
        long sealed = chain.sealedThrough();
        List<AuditEntry> rows = sql.list(
                """
                select * from platform.audit
                where (cast(? as text) is null or entity_type = ?) and (cast(? as text) is null or entity_id = ?)
                  and (cast(? as text) is null or id < cast(? as bigint))
                order by id desc limit ?""",
                row -> map(row, sealed),
                entityType,
                entityType,
                entityId,
                entityId,
                page.after(0),
                page.after(0),
                page.fetch());
        return Page.of(rows, page, entry -> List.of(String.valueOf(entry.id())));
    }

    @GET
    @Path("/head")
    @RolesAllowed({"auditor", "admin"})
    @Operation(
            operationId = "getAuditHead",
            summary = "Đầu chuỗi niêm phong, để ghi lại ở nơi khác / The chain's head, to be written down elsewhere")
    public Head head() {
        Seal seal = chain.head().orElseThrow(() -> Refusal.notFound("audit-seal", "head"));
        return new Head(seal.no(), seal.hash(), seal.lastId(), seal.total(), seal.sealedAt());
    }

    @GET
    @Path("/verification")
    @RolesAllowed({"auditor", "admin"})
    @Operation(
            operationId = "verifyAudit",
            summary = "Kiểm tra nhật ký từ nội dung từng dòng và chuỗi niêm phong / "
                    + "Verify the trail from every row's content and the chain of seals")
    public Verification verify(
            @QueryParam("fromSeal")
                    @DefaultValue("1")
                    @Min(1)
                    @Parameter(description = "Niêm phong bắt đầu, mặc định 1 / The seal to begin with, 1 if absent")
                    long fromSeal,
            @QueryParam("anchorSeal")
                    @Min(1)
                    @Parameter(description = "Số của đầu chuỗi đã ghi lại / Number of the head once written down")
                    @Nullable
                    Long anchorSeal,
            @QueryParam("anchorHash")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    @Parameter(description = "Mã băm của đầu chuỗi đó / That head's hash")
                    @Nullable
                    String anchorHash) {
        var anchor = anchorSeal == null || anchorHash == null ? null : new Anchor(anchorSeal, anchorHash);
        AuditVerdict found = verification.verify(fromSeal, anchor);
        return new Verification(
                found.intact(),
                found.verifiedThrough(),
                found.nextSeal(),
                found.firstBroken(),
                found.reach().sealedRows(),
                found.reach().unsealedRows(),
                found.headSeal(),
                found.head(),
                found.sealedAt());
    }

    private static AuditEntry map(Cells row, long sealedThrough) throws SQLException {
        return new AuditEntry(
                row.number("id"),
                row.instant("at"),
                row.instant("business_at"),
                row.text("subject"),
                row.textOrNull("unit"),
                row.text("roles"),
                row.text("action"),
                row.text("entity_type"),
                row.text("entity_id"),
                row.text("detail"),
                row.textOrNull("trace_id"),
                row.text("row_hash"),
                row.number("id") <= sealedThrough);
    }
}
