package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.plan.progress.PlanState;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Plans. */
@Path("/api/v1/plans")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanResource {

    private final Plans plans;
    private final PlanQueries queries;
    private final Callers callers;

    public PlanResource(Plans plans, PlanQueries queries, Callers callers) {
        this.plans = plans;
        this.queries = queries;
        this.callers = callers;
    }

    /** Why a plan is returned. */
    @Schema(name = "PlanReturn", examples = "{\"comment\":\"Bổ sung chỉ tiêu cấp xã\"}")
    public record Return(@NotBlank @Size(max = 4000) String comment) {}

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listPlans",
            summary = "Kế hoạch trong phạm vi, mới nhất trước / Plans in scope, newest first")
    public Page<PlanView> list(
            @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / This state only") @Nullable
                    PlanState state,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "plans", state);
        return Page.of(
                queries.list(callers.current(), state, page),
                page,
                plan -> List.of(plan.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getPlan", summary = "Một kế hoạch với số liệu / One plan with its counts")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/submissions")
    @RolesAllowed("coordinator")
    @Operation(operationId = "submitPlan", summary = "Trình lãnh đạo / Submit to the leader")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        plans.submit(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/returns")
    @RolesAllowed("leader")
    @Operation(operationId = "returnPlan", summary = "Trả lại kèm ý kiến / Return with comments")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Return body) {
        plans.giveBack(id, EntityTag.required(ifMatch), body.comment(), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/approvals")
    @RolesAllowed("leader")
    @Operation(operationId = "approvePlan", summary = "Duyệt / Approve")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        plans.approve(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/issuances")
    @RolesAllowed("leader")
    @Operation(operationId = "issuePlan", summary = "Ban hành / Issue")
    @APIResponse(
            responseCode = "200",
            description = "Kế hoạch sau bước này; ETag / The plan as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        plans.issue(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        PlanView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
