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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.audit.AuditVerdict;
import vn.cchc.platform.audit.AuditVerification;
import vn.cchc.platform.audit.AuditVerification.Anchor;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Whether the trail is what was written. */
@Path("/ops/v1/audit/verification")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditVerificationResource {

    private final AuditVerification verification;

    public AuditVerificationResource(AuditVerification verification) {
        this.verification = verification;
    }

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
        AuditVerdict found = verification.verify(fromSeal, anchor(anchorSeal, anchorHash));
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

    private static @Nullable Anchor anchor(@Nullable Long seal, @Nullable String hash) {
        if (seal == null && hash == null) {
            return null;
        }
        if (seal == null || hash == null) { // half an anchor proves nothing
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, "anchorSeal, anchorHash");
        }
        return new Anchor(seal, hash);
    }
}
