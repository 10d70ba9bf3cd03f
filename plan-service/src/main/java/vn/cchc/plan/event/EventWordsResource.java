package vn.cchc.plan.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import vn.cchc.plan.event.EventRequests.Binding;
import vn.cchc.plan.event.WaitingTexts.Waiting;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The words of documents that wait, and what they are bound to. */
@Path("/api/v1/deadline-events")
@Tag(name = "deadline-events")
@RunOnVirtualThread
public class EventWordsResource {

    private final EventBindings bindings;
    private final WaitingTexts waiting;
    private final DeadlineEventQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public EventWordsResource(
            EventBindings bindings,
            WaitingTexts waiting,
            DeadlineEventQueries queries,
            Callers callers,
            Idempotency idempotency) {
        this.bindings = bindings;
        this.waiting = waiting;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/waiting")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listWaitingTexts",
            summary = "Các cụm từ đang chờ sự kiện chưa được gắn / Words that wait for an event nobody bound them to")
    public Page<WaitingText> waiting(
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "waiting-texts");
        return Page.of(waiting.list(callers.current(), page), page, text -> List.of(text.words()))
                .map(Waiting::text);
    }

    @GET
    @Path("/{key}/tasks")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listTasksOfDeadlineEvent",
            summary = "Các nhiệm vụ đã gắn với sự kiện / The tasks bound to the event")
    public Page<BoundTask> tasks(
            @PathParam("key") String key,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "tasks-of-deadline-event", key);
        return Page.of(
                queries.tasks(key, callers.current(), page),
                page,
                task -> List.of(task.taskId().toString()));
    }

    @POST
    @Path("/{key}/bindings")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "bindDeadlineEvent",
            summary = "Gắn cụm từ đang chờ với sự kiện, nhớ cho về sau / "
                    + "Bind waiting words to the event, remembered from then on")
    @APIResponse(
            responseCode = "201",
            description = "Sự kiện với các cụm từ; ETag / The event with its words; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response bind(
            @PathParam("key") String key,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String once,
            @NotNull @Valid Binding body) {
        var caller = callers.current();
        return idempotency.once(caller, "bind-deadline-event/" + key, once, body, () -> {
            bindings.bind(key, body, caller);
            return answer(key, Response.Status.CREATED);
        });
    }

    @DELETE
    @Path("/{key}/bindings/{id}")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "unbindDeadlineEvent",
            summary = "Gỡ một liên kết sai; việc lại chờ / Take a wrong binding back; its tasks wait again")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện sau bước này; ETag / The event as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response unbind(@PathParam("key") String key, @PathParam("id") UUID id) {
        bindings.unbind(key, id, callers.current());
        return answer(key, Response.Status.OK);
    }

    private Response answer(String key, Response.Status status) {
        DeadlineEventView view = queries.get(key, callers.current());
        return Response.status(status)
                .header("ETag", EntityTag.of(view.version()))
                .entity(view)
                .build();
    }
}
