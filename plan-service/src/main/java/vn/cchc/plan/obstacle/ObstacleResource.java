package vn.cchc.plan.obstacle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.obstacle.ObstacleRequests.NewObstacle;
import vn.cchc.plan.obstacle.ObstacleRequests.Noted;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Obstacles as agencies raise, follow, withdraw and close them. */
@Path("/api/v1/obstacles")
@Tag(name = "obstacles")
@RunOnVirtualThread
public class ObstacleResource {

    private final Obstacles obstacles;
    private final ObstacleQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public ObstacleResource(Obstacles obstacles, ObstacleQueries queries, Callers callers, Idempotency idempotency) {
        this.obstacles = obstacles;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "raiseObstacle",
            summary = "Cơ quan nêu khó khăn, vướng mắc, kiến nghị / The agency raises an obstacle")
    @APIResponse(
            responseCode = "201",
            description = "Nội dung đã nêu / The obstacle; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response raise(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewObstacle body) {
        var caller = callers.current();
        return idempotency.once(caller, "raise-obstacle", key, body, () -> {
            UUID id = obstacles.raise(body, caller);
            ObstacleView view = queries.get(id, caller);
            return Response.created(URI.create("/api/v1/obstacles/" + id))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listObstacles",
            summary = "Khó khăn, vướng mắc, kiến nghị trong phạm vi của người gọi, mới nhất trước / "
                    + "Obstacles in the caller's scope, newest first")
    public Page<ObstacleView> list(
            @BeanParam ObstacleFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "obstacles", filter);
        return Page.of(queries.list(callers.current(), filter, page), page, ObstacleQueries::key);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getObstacle",
            summary = "Một khó khăn, vướng mắc, kiến nghị với quá trình / One obstacle with its history")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung; ETag / The obstacle; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/withdrawals")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "withdrawObstacle", summary = "Cơ quan rút nội dung đã nêu / The agency takes it back")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung sau bước này; ETag / The obstacle as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        obstacles.withdraw(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/acknowledgements")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "acknowledgeObstacle",
            summary = "Cơ quan ghi nhận trả lời, khép lại / The agency takes note of the answer and closes it")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung sau bước này; ETag / The obstacle as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObstacleView.class)))
    public Response acknowledge(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Noted body) {
        obstacles.close(id, EntityTag.required(ifMatch), body.note(), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        ObstacleView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
