package vn.cchc.plan.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.PlanTexts;
import vn.cchc.plan.plan.PlanRequests.NewPlan;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Plans: found, drafted, described. */
@Path("/api/v1/plans")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanResource {

    private final PlanQueries queries;
    private final PlanTasks tasks;
    private final PlanDrafts drafts;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanResource(
            PlanQueries queries, PlanTasks tasks, PlanDrafts drafts, Callers callers, Idempotency idempotency) {
        this.queries = queries;
        this.tasks = tasks;
        this.drafts = drafts;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listPlans",
            summary = "Kế hoạch trong phạm vi, mới nhất trước / Plans in scope, newest first")
    public Page<PlanView> list(
            @BeanParam PlanFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "plans", filter);
        return Page.of(queries.list(callers.current(), filter.checked(), page), page, PlanQueries::key);
    }

    @POST
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "draftPlan",
            summary = "Soạn kế hoạch, có thể kèm nhiệm vụ / Draft a plan, with its tasks or without")
    @APIResponse(
            responseCode = "201",
            description = PlanTexts.MADE,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response draft(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewPlan body) {
        var caller = callers.current();
        return idempotency.once(caller, "draft-plan", key, body, () -> {
            UUID id = tasks.create(body, caller);
            PlanView view = queries.get(id, caller);
            return Response.created(URI.create("/api/v1/plans/" + id))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getPlan", summary = "Một kế hoạch với số liệu / One plan with its counts")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "describePlan",
            summary = "Sửa thông tin bản nháp (JSON merge patch); đã duyệt thì chỉ số, ngày, người ký / "
                    + "Change a draft's metadata (JSON merge patch); of an approved one number, date and signer only")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = PlanDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response patch(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        drafts.patch(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        PlanView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
