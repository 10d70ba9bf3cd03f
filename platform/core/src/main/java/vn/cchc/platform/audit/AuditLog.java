package vn.cchc.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.telemetry.Trace;
import vn.cchc.platform.time.BusinessTime;

/**
 * Writes who did what to what, in the transaction of the deed. Rows can neither be changed nor removed; each carries
 * the SHA-256 of its own content, to be chained by the sealer.
 */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            insert into platform.audit
                (at, business_at, subject, unit, roles, action, entity_type, entity_id, detail, trace_id, row_hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final Clock system;
    private final BusinessTime businessTime;
    private final Wire wire;

    public AuditLog(Sql sql, Clock system, BusinessTime businessTime, Wire wire) {
        this.sql = sql;
        this.system = system;
        this.businessTime = businessTime;
        this.wire = wire;
    }

    /**
     * Records one deed.
     *
     * @param action what was done, past tense, kebab-case ({@code plan-issued})
     * @param detail what changed, small; empty where the action says it all. No personal data beyond login names.
     */
    public void record(Caller caller, String action, String entityType, String entityId, Map<String, ?> detail) {
        Instant at = system.instant().truncatedTo(ChronoUnit.MICROS);
        Instant businessAt = businessTime.now();
        String roles = String.join(",", new TreeSet<>(caller.roles()));
        String detailJson = wire.text(new TreeMap<>(detail));
        Trace trace = Trace.current();
        String traceId = trace == null ? null : trace.traceId();
        String hash = hash(
                at,
                businessAt,
                caller.subject(),
                caller.unit(),
                roles,
                action,
                entityType,
                entityId,
                detailJson,
                traceId);
        sql.update(
                INSERT,
                at,
                businessAt,
                caller.subject(),
                caller.unit(),
                roles,
                action,
                entityType,
                entityId,
                detailJson,
                traceId,
                hash);
    }

    /** SHA-256, lower-case hex, over the members each preceded by its length, so that no two rows read the same. */
    static String hash(@Nullable Object... members) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object member : members) {
                if (member == null) { // nothing at all, which is not the word "null"
                    digest.update((byte) '-');
                    continue;
                }
                byte[] bytes = member.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
