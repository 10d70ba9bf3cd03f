package vn.cchc.plan.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
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
import vn.cchc.plan.review.ReviewRequests.Draft;
import vn.cchc.plan.review.ReviewRequests.View;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Reviews of a plan (sơ kết, tổng kết). */
@Path("/api/v1/plans/{id}/reviews")
@Tag(name = "plan-reviews")
@RunOnVirtualThread
public class PlanReviewResource {

    private static final String NOW = "Bản sơ kết, tổng kết như hiện tại; ETag / The review as it is now; ETag";

    private final PlanReviews reviews;
    private final ReviewQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanReviewResource(PlanReviews reviews, ReviewQueries queries, Callers callers, Idempotency idempotency) {
        this.reviews = reviews;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "listPlanReviews", summary = "Các bản sơ kết, tổng kết / Reviews of a plan")
    public Page<View> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "plan-reviews", id);
        return Page.of(
                queries.list(id, callers.current(), page),
                page,
                review -> List.of(review.id().toString()));
    }

    @POST
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "draftPlanReview",
            summary = "Soạn sơ kết, tổng kết; số liệu chốt tại lúc này / Draft a review; its figures are frozen now")
    @APIResponse(
            responseCode = "201",
            description = PlanTexts.MADE,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response draft(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Draft body) {
        Caller caller = callers.current();
        return idempotency.once(caller, "draft-plan-review/" + id, key, body, () -> {
            View view = queries.get(id, reviews.draft(id, body, caller), caller);
            return Response.created(URI.create("/api/v1/plans/" + id + "/reviews/" + view.id()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{reviewId}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getPlanReview", summary = "Một bản sơ kết, tổng kết / One review")
    @APIResponse(
            responseCode = "200",
            description = NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("reviewId") UUID reviewId) {
        return answer(id, reviewId);
    }

    @PATCH
    @Path("/{reviewId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "editPlanReview",
            summary = "Sửa lời đánh giá (JSON merge patch); số liệu giữ nguyên / Change its words; its figures stay")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = Draft.class)))
    @APIResponse(
            responseCode = "200",
            description = NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        reviews.patch(id, reviewId, EntityTag.required(ifMatch), body, callers.current());
        return answer(id, reviewId);
    }

    @POST
    @Path("/{reviewId}/approvals")
    @RolesAllowed({"leader", "head"})
    @Operation(operationId = "approvePlanReview", summary = "Duyệt; từ đó không sửa nữa / Approve; it changes no more")
    @APIResponse(
            responseCode = "200",
            description = NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = View.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        Caller caller = callers.current();
        long version = EntityTag.required(ifMatch);
        return idempotency.once(caller, "approve-plan-review/" + reviewId, key, version, () -> {
            reviews.approve(id, reviewId, version, caller);
            return answer(id, reviewId);
        });
    }

    private Response answer(UUID id, UUID reviewId) {
        View view = queries.get(id, reviewId, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
