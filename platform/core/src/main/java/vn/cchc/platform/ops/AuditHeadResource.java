package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.platform.audit.AuditChain;
import vn.cchc.platform.audit.Seal;
import vn.cchc.platform.web.Refusal;

/** How far the trail is sealed. */
@Path("/ops/v1/audit/head")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditHeadResource {

    private final AuditChain chain;

    public AuditHeadResource(AuditChain chain) {
        this.chain = chain;
    }

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

    @GET
    @RolesAllowed({"auditor", "admin"})
    @Operation(
            operationId = "getAuditHead",
            summary = "Đầu chuỗi niêm phong, để ghi lại ở nơi khác / The chain's head, to be written down elsewhere")
    public Head head() {
        Seal seal = chain.head().orElseThrow(() -> Refusal.notFound("audit-seal", "head"));
        return new Head(seal.no(), seal.hash(), seal.lastId(), seal.total(), seal.sealedAt());
    }
}
