package vn.cchc.plan.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** What people say of how far a target is. */
@Path("/api/v1/targets/{id}/measurements")
@Tag(name = "targets")
@RunOnVirtualThread
public class MeasurementResource {

    private final Measurements measurements;
    private final TargetReader reader;
    private final Idempotency idempotency;
    private final Callers callers;

    public MeasurementResource(
            Measurements measurements, TargetReader reader, Idempotency idempotency, Callers callers) {
        this.measurements = measurements;
        this.reader = reader;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({"focal", "head", "coordinator"})
    @Operation(
            operationId = "measureTarget",
            summary =
                    "Ghi số liệu; cùng kỳ và cấp là đính chính / Give a figure; for the same period and level a correction")
    @APIResponse(
            responseCode = "201",
            description = "Chỉ tiêu với số liệu mới / The target with the new figure",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid MeasurementDraft body) {
        Caller caller = callers.current();
        return idempotency.once(caller, "measure-target/" + id, key, body, () -> {
            measurements.add(id, body, caller);
            return Response.status(Response.Status.CREATED)
                    .entity(reader.read(id, null, caller))
                    .build();
        });
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listTargetMeasurements",
            summary = "Mọi số liệu đã ghi, kể cả đã đính chính, mới nhất trước / "
                    + "Every figure people gave, corrected ones too, newest first")
    public Page<MeasurementView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "target-measurements", id);
        return Page.of(
                reader.history(id, page, callers.current()),
                page,
                one -> List.of(Objects.requireNonNull(one.id()).toString()));
    }
}
