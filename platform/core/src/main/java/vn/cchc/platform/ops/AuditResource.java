package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditChain;
import vn.cchc.platform.database.Cells;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Who did what. */
@Path("/ops/v1/audit")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private final Sql sql;
    private final AuditChain chain;

    public AuditResource(Sql sql, AuditChain chain) {
        this.sql = sql;
        this.chain = chain;
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
