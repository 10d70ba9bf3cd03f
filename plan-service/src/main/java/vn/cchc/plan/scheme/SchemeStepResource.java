package vn.cchc.plan.scheme;

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
import vn.cchc.plan.progress.SchemeState.Action;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;

/** The steps of a scheme's life, each with its document. */
@Path("/api/v1/schemes/{id}")
@Tag(name = "schemes")
@RunOnVirtualThread
public class SchemeStepResource {

    private static final String AFTER = "Đề án sau bước này; ETag / The scheme as it is now; ETag";

    private final Schemes schemes;
    private final SchemeQueries queries;
    private final Callers callers;

    public SchemeStepResource(Schemes schemes, SchemeQueries queries, Callers callers) {
        this.schemes = schemes;
        this.queries = queries;
        this.callers = callers;
    }

    @POST
    @Path("/appraisals")
    @RolesAllowed("coordinator")
    @Operation(operationId = "appraiseScheme", summary = "Thẩm định xong dự thảo / The draft is appraised")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response appraise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.APPRAISE, id, ifMatch, body);
    }

    @POST
    @Path("/submissions")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "submitScheme",
            summary = "Trình đề án; kết thúc soạn thảo / Submit the scheme; drafting ends")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.SUBMIT, id, ifMatch, body);
    }

    @POST
    @Path("/returns")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(operationId = "returnScheme", summary = "Trả lại để soạn thảo tiếp / Give it back to be drafted further")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.RETURN, id, ifMatch, body);
    }

    @POST
    @Path("/approvals")
    @RolesAllowed("leader")
    @Operation(operationId = "approveScheme", summary = "Phê duyệt đề án / Approve the scheme")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.APPROVE, id, ifMatch, body);
    }

    @POST
    @Path("/implementations")
    @RolesAllowed({"focal", "head", "coordinator"})
    @Operation(operationId = "implementScheme", summary = "Bắt đầu thực hiện / Implementation begins")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response implement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.IMPLEMENT, id, ifMatch, body);
    }

    @POST
    @Path("/reviews")
    @RolesAllowed("coordinator")
    @Operation(operationId = "reviewScheme", summary = "Tổng kết đề án / Review the scheme")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.REVIEW, id, ifMatch, body);
    }

    @POST
    @Path("/withdrawals")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(operationId = "withdrawScheme", summary = "Rút đề án, nêu lý do / Withdraw the scheme, with the reason")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SchemeStep body) {
        return take(Action.WITHDRAW, id, ifMatch, body);
    }

    private Response take(Action action, UUID id, @Nullable String ifMatch, SchemeStep step) {
        var caller = callers.current();
        schemes.take(action, id, EntityTag.required(ifMatch), step, caller);
        SchemeView view = queries.get(id, caller);
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
