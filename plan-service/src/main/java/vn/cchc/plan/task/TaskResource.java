package vn.cchc.plan.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** Tasks given outside plans, and the criteria that tasks serve. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
@RunOnVirtualThread
public class TaskResource {

    private static final String AFTER = "Nhiệm vụ sau bước này; ETag / The task as it is now; ETag";

    private final GivenTasks given;
    private final TaskChanges changes;
    private final TaskQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public TaskResource(
            GivenTasks given, TaskChanges changes, TaskQueries queries, Callers callers, Idempotency idempotency) {
        this.given = given;
        this.changes = changes;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"leader", "coordinator"})
    @Operation(
            operationId = "giveTask",
            summary = "Giao nhiệm vụ ngoài kế hoạch, có hiệu lực ngay / Give a task outside plans, open at once")
    @APIResponse(
            responseCode = "201",
            description = "Đã giao / Given; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response give(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewGivenTask body) {
        var caller = callers.current();
        return idempotency.once(caller, "give-task", key, body, () -> {
            TaskView task = queries.changed(given.give(body, caller));
            return Response.created(URI.create("/api/v1/tasks/" + task.id()))
                    .entity(task)
                    .header("ETag", EntityTag.of(task.version()))
                    .build();
        });
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(
            operationId = "changeTask",
            summary =
                    "Sửa nhiệm vụ ngoài kế hoạch; hạn của phân công đi theo / Change a task outside plans; its shares' deadlines follow")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TaskRequests.Change body) {
        changes.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/cancellations")
    @RolesAllowed({"leader", "coordinator"})
    @Operation(
            operationId = "cancelTask",
            summary =
                    "Thu hồi nhiệm vụ ngoài kế hoạch; hủy phân công chưa xong / Take a task outside plans back; open shares are cancelled")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response cancel(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid TaskRequests.Cancellation body) {
        var caller = callers.current();
        long version = EntityTag.required(ifMatch);
        return idempotency.once(caller, "cancel-task-" + id, key, List.of(version, body), () -> {
            changes.cancel(id, version, body.reason(), caller);
            return answer(id);
        });
    }

    @PUT
    @Path("/{id}/criteria")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "setTaskCriteria",
            summary = "Ghi các tiêu chí mà nhiệm vụ phục vụ / Set the criteria a task serves")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response serve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TaskRequests.Criteria body) {
        changes.serve(id, EntityTag.required(ifMatch), body.criteria(), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        TaskView task = queries.changed(id);
        return Response.ok(task).header("ETag", EntityTag.of(task.version())).build();
    }
}
