package vn.cchc.plan.subtask;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** How an agency breaks its share down. */
@Path("/api/v1/assignments/{assignmentId}/subtasks")
@Tag(name = "assignments")
@RunOnVirtualThread
public class SubtaskResource {

    private final Subtasks subtasks;
    private final Callers callers;
    private final Idempotency idempotency;

    public SubtaskResource(Subtasks subtasks, Callers callers, Idempotency idempotency) {
        this.subtasks = subtasks;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "listSubtasks", summary = "Các việc nhỏ của một phân công / Subtasks of an assignment")
    public Page<SubtaskView> list(
            @PathParam("assignmentId") UUID assignmentId,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        return subtasks.list(
                assignmentId, PageRequest.of(limit, cursor, 2, "subtasks", assignmentId), callers.current());
    }

    @POST
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "addSubtask", summary = "Thêm một việc nhỏ, tối đa 100 / Add a subtask, at most 100")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm / Added; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubtaskView.class)))
    public Response add(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid SubtaskContent body) {
        var caller = callers.current();
        return idempotency.once(caller, "add-subtask-" + assignmentId, key, body, () -> {
            SubtaskView added = subtasks.add(assignmentId, body, caller);
            return Response.created(URI.create("/api/v1/assignments/" + assignmentId + "/subtasks/" + added.id()))
                    .entity(added)
                    .header("ETag", EntityTag.of(added.version()))
                    .build();
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "writeSubtask", summary = "Ghi lại một việc nhỏ / Write a subtask anew")
    @APIResponse(
            responseCode = "200",
            description = "Việc nhỏ sau bước này; ETag / The subtask as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubtaskView.class)))
    public Response write(
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SubtaskContent body) {
        SubtaskView written = subtasks.write(assignmentId, id, EntityTag.required(ifMatch), body, callers.current());
        return Response.ok(written)
                .header("ETag", EntityTag.of(written.version()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "removeSubtask", summary = "Bỏ một việc nhỏ / Take a subtask away")
    @APIResponse(
            responseCode = "200",
            description = "Việc nhỏ đã bỏ / What was taken away",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SubtaskView.class)))
    public SubtaskView remove(
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        return subtasks.remove(assignmentId, id, EntityTag.required(ifMatch), callers.current());
    }
}
