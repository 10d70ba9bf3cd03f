package vn.cchc.platform.audit;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Cells;

/** A row as the database holds it now, to be held against the hash it was written with. */
record AuditRow(
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
        String rowHash) {

    static AuditRow of(Cells row) throws SQLException {
        return new AuditRow(
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
                row.text("row_hash"));
    }

    /** Whether the content still is what was hashed. */
    boolean untouched() {
        String content =
                AuditLog.hash(at, businessAt, subject, unit, roles, action, entityType, entityId, detail, traceId);
        return content.equals(rowHash);
    }

    /** What a seal takes of it. */
    Seal.Link link() {
        return new Seal.Link(id, rowHash);
    }
}
