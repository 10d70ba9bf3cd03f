package vn.cchc.plan.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Refusal;

/** Documents on their way to becoming plans. */
@Path("/api/v1/plan-imports")
@Tag(name = "plan-imports")
@RunOnVirtualThread
public class PlanImportResource {

    private final PlanImports imports;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanImportResource(PlanImports imports, Callers callers, Idempotency idempotency) {
        this.imports = imports;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "importPlan",
            summary = "Đọc bảng nhiệm vụ CSV (phần file) với thông tin kế hoạch (phần plan, JSON) thành bản nháp / "
                    + "Read a CSV table of tasks (part file) with the plan's metadata (part plan, JSON) into a draft")
    @APIResponse(
            responseCode = "201",
            description = "Bản nháp / The draft; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response upload(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @RestForm("plan") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid PlanDraft body,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        var caller = callers.current();
        var asked = Map.of("plan", body, "file", PlanImports.sha256(file.uploadedFile()));
        return idempotency.once(caller, "import-plan", key, asked, () -> {
            PlanImportView draft = imports.upload(body, file.fileName(), file.uploadedFile(), caller);
            return Response.created(URI.create("/api/v1/plan-imports/" + draft.id()))
                    .header("ETag", EntityTag.of(draft.version()))
                    .entity(draft)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(operationId = "getPlanImport", summary = "Bản nháp / The draft")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp với mọi điểm cần xem lại; ETag / The draft with every doubt named; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        PlanImportView draft = imports.get(id, callers.current());
        return Response.ok(draft).header("ETag", EntityTag.of(draft.version())).build();
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed("coordinator")
    @Operation(operationId = "confirmPlanImport", summary = "Xác nhận thành kế hoạch / Confirm into a plan")
    @APIResponse(responseCode = "201", description = "Kế hoạch đã tạo / The plan was made; Location")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        long version = EntityTag.required(ifMatch);
        var caller = callers.current();
        return idempotency.once(caller, "confirm-plan-import/" + id, key, version, () -> {
            UUID planId = imports.confirm(id, version, caller);
            return Response.created(URI.create("/api/v1/plans/" + planId)).build();
        });
    }
}
