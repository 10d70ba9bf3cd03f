package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import vn.cchc.plan.PlanTexts;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Rows of a plan: read in any edition, written while it is a draft; {@code If-Match} names the plan's version. */
@Path("/api/v1/plans/{id}/tasks")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanRowResource {

    private final PlanTasks tasks;
    private final PlanTaskQueries rows;
    private final PlanQueries plans;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanRowResource(
            PlanTasks tasks, PlanTaskQueries rows, PlanQueries plans, Callers callers, Idempotency idempotency) {
        this.tasks = tasks;
        this.rows = rows;
        this.plans = plans;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listPlanTasks",
            summary =
                    "Nhiệm vụ theo một lần ban hành, theo thứ tự văn bản / Tasks of an edition in the document's order")
    public Page<PlanTaskView> list(
            @PathParam("id") UUID id,
            @QueryParam("edition")
                    @Parameter(
                            description =
                                    "Lần ban hành, mặc định lần mới nhất / The edition, the present one if absent")
                    @Min(1)
                    @Nullable
                    Integer edition,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        boolean inside = plans.inside(id, caller);
        PageRequest page = PageRequest.of(limit, cursor, 1, "plan-tasks", id, edition);
        int wanted = edition == null ? Integer.MAX_VALUE : edition;
        return Page.of(
                rows.list(id, wanted, inside, caller, page), page, task -> List.of(String.valueOf(task.ordinal())));
    }

    @POST
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(operationId = "addPlanTask", summary = "Thêm nhiệm vụ vào bản nháp / Add a task to a draft")
    @APIResponse(
            responseCode = "201",
            description = PlanTexts.MADE,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid TaskRow body) {
        Caller caller = callers.current();
        long version = EntityTag.required(ifMatch);
        return idempotency.once(caller, "add-plan-task/" + id, key, List.of(version, body), () -> {
            UUID task = tasks.add(id, version, body, caller);
            PlanView view = plans.get(id, caller);
            return Response.created(URI.create("/api/v1/plans/" + id + "/tasks/" + task))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @PUT
    @Path("/{taskId}")
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(operationId = "replacePlanTask", summary = "Viết lại nhiệm vụ của bản nháp / Write a draft's task anew")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response replace(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TaskRow body) {
        tasks.replace(id, EntityTag.required(ifMatch), taskId, body, callers.current());
        return answer(id);
    }

    @DELETE
    @Path("/{taskId}")
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(operationId = "removePlanTask", summary = "Bỏ nhiệm vụ khỏi bản nháp / Take a task out of a draft")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        tasks.remove(id, EntityTag.required(ifMatch), taskId, callers.current());
        return answer(id);
    }

    @PUT
    @Path("/{taskId}/implements")
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "linkPlanTask",
            summary = "Nhiệm vụ này thực hiện những gì của kế hoạch cha / What of the parent plan the task implements")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response link(
            @PathParam("id") UUID id,
            @PathParam("taskId") UUID taskId,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PlanRequests.Links body) {
        tasks.implement(id, EntityTag.required(ifMatch), taskId, body.links(), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        PlanView view = plans.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
