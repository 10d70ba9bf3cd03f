package vn.cchc.plan.amendment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.plan.PlanRequests.Return;
import vn.cchc.plan.plan.PlanRequests.Withdrawal;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** The steps an amendment takes, by the people of its plan's route. */
@Path("/api/v1/plans/{id}/amendments/{number}")
@Tag(name = "amendments")
@RunOnVirtualThread
public class AmendmentStepResource {

    private final Amendments amendments;
    private final AmendmentQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public AmendmentStepResource(
            Amendments amendments, AmendmentQueries queries, Callers callers, Idempotency idempotency) {
        this.amendments = amendments;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/submissions")
    @RolesAllowed({"coordinator", "head"})
    @Operation(operationId = "submitAmendment", summary = "Trình điều chỉnh / Hand the amendment in")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return once(
                new Asked("submitAmendment", id, number, ifMatch, key, ""),
                caller,
                version -> amendments.submit(id, number, version, caller));
    }

    @POST
    @Path("/returns")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(operationId = "returnAmendment", summary = "Trả lại kèm ý kiến / Return with comments")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Return body) {
        Caller caller = callers.current();
        return once(
                new Asked("returnAmendment", id, number, ifMatch, key, body),
                caller,
                version -> amendments.giveBack(id, number, version, body.comment(), caller));
    }

    @POST
    @Path("/approvals")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(operationId = "approveAmendment", summary = "Duyệt điều chỉnh / Approve the amendment")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return once(
                new Asked("approveAmendment", id, number, ifMatch, key, ""),
                caller,
                version -> amendments.approve(id, number, version, caller));
    }

    @POST
    @Path("/issuances")
    @RolesAllowed({"leader", "head"})
    @Operation(
            operationId = "issueAmendment",
            summary = "Ban hành điều chỉnh: lần ban hành tiếp theo / Issue it: the next edition")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response issue(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        return once(
                new Asked("issueAmendment", id, number, ifMatch, key, ""),
                caller,
                version -> amendments.issue(id, number, version, caller));
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "withdrawAmendment",
            summary = "Bỏ điều chỉnh chưa ban hành / Give up an amendment that is not issued")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Withdrawal body) {
        Caller caller = callers.current();
        return once(
                new Asked("withdrawAmendment", id, number, ifMatch, key, body),
                caller,
                version -> amendments.discard(id, number, version, body.reason(), caller));
    }

    private record Asked(
            String operation,
            UUID id,
            int number,
            @Nullable String ifMatch,
            @Nullable String key,
            Object body) {}

    private Response once(Asked asked, Caller caller, LongConsumer step) {
        long version = EntityTag.required(asked.ifMatch());
        String operation = asked.operation() + "/" + asked.id() + "/" + asked.number();
        return idempotency.once(caller, operation, asked.key(), List.of(version, asked.body()), () -> {
            step.accept(version);
            AmendmentView view = queries.get(asked.id(), asked.number(), caller);
            return Response.ok(view)
                    .header("ETag", EntityTag.of(view.version()))
                    .build();
        });
    }
}
