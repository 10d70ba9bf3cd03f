package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.plan.plan.PlanRequests.Return;
import vn.cchc.plan.plan.PlanStepping.Asked;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;

/** The steps that bring a plan to its issue, by the people of its route. */
@Path("/api/v1/plans/{id}")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanStepResource {

    private final Plans plans;
    private final PlanStepping steps;
    private final Callers callers;

    PlanStepResource(Plans plans, PlanStepping steps, Callers callers) {
        this.plans = plans;
        this.steps = steps;
        this.callers = callers;
    }

    @POST
    @Path("/submissions")
    @RolesAllowed({"coordinator", "head"})
    @Operation(
            operationId = "submitPlan",
            summary =
                    "Trình: lên lãnh đạo, hoặc cơ quan gửi Sở Nội vụ / Hand in: to the leader, or an agency's to its coordinator")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("submitPlan", id, ifMatch, key, ""), caller, version -> plans.submit(id, version, caller));
    }

    @POST
    @Path("/returns")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(operationId = "returnPlan", summary = "Trả lại kèm ý kiến / Return with comments")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Return body) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("returnPlan", id, ifMatch, key, body),
                caller,
                version -> plans.giveBack(id, version, body.comment(), caller));
    }

    @POST
    @Path("/approvals")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(
            operationId = "approvePlan",
            summary = "Duyệt; với kế hoạch của cơ quan: chấp nhận / Approve; an agency's plan: accept")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("approvePlan", id, ifMatch, key, ""), caller, version -> plans.approve(id, version, caller));
    }

    @POST
    @Path("/issuances")
    @RolesAllowed({"leader", "head"})
    @Operation(operationId = "issuePlan", summary = "Ban hành / Issue")
    @APIResponse(
            responseCode = "200",
            description = PlanTexts.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return steps.once(
                new Asked("issuePlan", id, ifMatch, key, ""), caller, version -> plans.issue(id, version, caller));
    }
}
