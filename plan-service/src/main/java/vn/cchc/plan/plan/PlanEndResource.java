package vn.cchc.plan.plan;

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
import vn.cchc.plan.plan.PlanRequests.Closure;
import vn.cchc.plan.plan.PlanRequests.Withdrawal;
import vn.cchc.plan.plan.PlanStepping.Asked;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** How a plan ends, and its history. */
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanEndResource {

    private final Plans plans;
    private final PlanQueries queries;
    private final PlanSteps history;
    private final PlanStepping steps;
    private final Callers callers;

    PlanEndResource(Plans plans, PlanQueries queries, PlanSteps history, PlanStepping steps, Callers callers) {
        this.plans = plans;
        this.queries = queries;
        this.history = history;
        this.steps = steps;
        this.callers = callers;
    }

    @GET
    @Path("/steps")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listPlanSteps",
            summary = "Các bước đã qua, kèm ý kiến; cho bên soạn và bên duyệt / "
                    + "Steps taken, with comments; for those who draft and decide")
    public Page<PlanSteps.Step> history(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        queries.checkInside(id, callers.current());
        PageRequest page = PageRequest.of(limit, cursor, 1, "plan-steps", id);
        return Page.of(history.list(id, page), page, step -> List.of(step.id().toString()));
    }

    @POST
    @Path("/closures")
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "closePlan",
            summary = "Kết thúc; còn việc mở thì phải nêu lý do / Close; with a reason where something is open")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Closure body) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("closePlan", id, ifMatch, key, body),
                caller,
                version -> plans.close(id, version, body.reason(), caller));
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({"coordinator", "focal", "head", "leader"})
    @Operation(
            operationId = "withdrawPlan",
            summary =
                    "Bỏ bản chưa ban hành, hoặc thu hồi bản đã ban hành / Give up an unissued one, or take an issued one back")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Withdrawal body) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("withdrawPlan", id, ifMatch, key, body),
                caller,
                version -> plans.withdraw(id, version, body, caller));
    }
}
