package vn.cchc.plan.copy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.copy.CopyRequests.Copied;
import vn.cchc.plan.copy.CopyRequests.Wanted;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;

/** Copies of a plan for another year. */
@Path("/api/v1/plans/{id}/copies")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanCopyResource {

    private final PlanCopies copies;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanCopyResource(PlanCopies copies, Callers callers, Idempotency idempotency) {
        this.copies = copies;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "copyPlan",
            summary =
                    "Chép kế hoạch cũ thành bản nháp, dời thời hạn / Copy a plan into a draft with its deadlines moved")
    @APIResponse(
            responseCode = "201",
            description = "Đã tạo bản nháp / The draft was made; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Copied.class)))
    public Response copy(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Wanted body) {
        Caller caller = callers.current();
        return idempotency.once(caller, "copy-plan/" + id, key, body, () -> {
            Copied copied = copies.copy(id, body, caller);
            return Response.created(URI.create("/api/v1/plans/" + copied.planId()))
                    .entity(copied)
                    .build();
        });
    }
}
