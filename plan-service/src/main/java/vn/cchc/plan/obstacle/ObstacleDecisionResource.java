package vn.cchc.plan.obstacle;

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
import vn.cchc.plan.obstacle.ObstacleRequests.Decided;
import vn.cchc.plan.obstacle.ObstacleRequests.Said;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** Deciding, answering and commenting obstacles. */
@Path("/api/v1/obstacles/{id}")
@Tag(name = "obstacles")
@RunOnVirtualThread
public class ObstacleDecisionResource {

    private final ObstacleDecisions decisions;
    private final Obstacles obstacles;
    private final ObstacleComments comments;
    private final ObstacleQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public ObstacleDecisionResource(
            ObstacleDecisions decisions,
            Obstacles obstacles,
            ObstacleComments comments,
            ObstacleQueries queries,
            Callers callers,
            Idempotency idempotency) {
        this.decisions = decisions;
        this.obstacles = obstacles;
        this.comments = comments;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/decisions")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(
            operationId = "decideObstacle",
            summary = "Quyết định hoặc chuyển lãnh đạo (FORWARDED); lãnh đạo quyết định nội dung được chuyển / "
                    + "Decide, or forward to the leader (FORWARDED); the leader decides what was forwarded")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung sau bước này; ETag / The obstacle as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Decided body) {
        decisions.decide(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/answers")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(operationId = "answerObstacle", summary = "Trả lời cơ quan / Tell the agency what came of it")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung sau bước này; ETag / The obstacle as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Said body) {
        obstacles.answer(id, EntityTag.required(ifMatch), body.text(), callers.current());
        return answer(id);
    }

    @POST
    @Path("/comments")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader"})
    @Operation(operationId = "commentObstacle", summary = "Thêm ý kiến / Add a comment")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung với ý kiến mới; ETag / The obstacle with the new comment; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response comment(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Said body) {
        var caller = callers.current();
        return idempotency.once(caller, "comment-obstacle/" + id, key, body, () -> {
            comments.add(id, body.text(), caller);
            return answer(id);
        });
    }

    private Response answer(UUID id) {
        ObstacleView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
