package vn.cchc.plan.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.inspection.InspectionRequests.Cancellation;
import vn.cchc.plan.inspection.InspectionRequests.Change;
import vn.cchc.plan.inspection.InspectionRequests.Conclusion;
import vn.cchc.plan.inspection.InspectionRequests.Held;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Inspections and their steps. */
@Path("/api/v1/inspections")
@Tag(name = "inspections")
@RunOnVirtualThread
public class InspectionResource {

    private final Inspections inspections;
    private final InspectionQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public InspectionResource(
            Inspections inspections, InspectionQueries queries, Callers callers, Idempotency idempotency) {
        this.inspections = inspections;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listInspections",
            summary = "Các cuộc kiểm tra, mới nhất trước / Inspections, newest first")
    public Page<InspectionView> list(
            @BeanParam InspectionFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "inspections", filter);
        return Page.of(
                queries.list(filter, callers.current(), page),
                page,
                inspection -> List.of(inspection.id().toString()));
    }

    @POST
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "enterInspection",
            summary = "Ghi một cuộc kiểm tra, dự kiến hoặc đã tiến hành / Enter an inspection, planned or held")
    @APIResponse(
            responseCode = "201",
            description = "Cuộc kiểm tra / The inspection; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewInspection body) {
        var caller = callers.current();
        return idempotency.once(caller, "enter-inspection", key, body, () -> {
            InspectionView view = queries.get(inspections.enter(body, caller), caller);
            return Response.created(URI.create("/api/v1/inspections/" + view.id()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(operationId = "getInspection", summary = "Một cuộc kiểm tra / One inspection")
    @APIResponse(
            responseCode = "200",
            description = "Cuộc kiểm tra; ETag / The inspection; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "changeInspection",
            summary = "Đổi ngày dự kiến, trưởng đoàn / Other planned days, another team")
    @APIResponse(
            responseCode = "200",
            description = "Cuộc kiểm tra sau bước này; ETag / The inspection as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Change body) {
        inspections.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/holdings")
    @RolesAllowed({"coordinator", "head"})
    @Operation(operationId = "holdInspection", summary = "Đã tiến hành kiểm tra / The inspection was held")
    @APIResponse(
            responseCode = "200",
            description = "Cuộc kiểm tra sau bước này; ETag / The inspection as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response hold(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Held body) {
        inspections.hold(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/conclusions")
    @RolesAllowed({"coordinator", "head"})
    @Operation(operationId = "concludeInspection", summary = "Ban hành kết luận / Its conclusion is out")
    @APIResponse(
            responseCode = "200",
            description = "Cuộc kiểm tra sau bước này; ETag / The inspection as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response conclude(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Conclusion body) {
        inspections.conclude(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/cancellations")
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "cancelInspection",
            summary = "Không tiến hành, nêu lý do / It will not be held, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "Cuộc kiểm tra sau bước này; ETag / The inspection as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InspectionView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Cancellation body) {
        inspections.cancel(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        InspectionView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
