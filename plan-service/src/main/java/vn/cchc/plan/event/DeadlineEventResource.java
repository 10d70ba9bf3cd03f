package vn.cchc.plan.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.event.EventRequests.Change;
import vn.cchc.plan.event.EventRequests.NewEvent;
import vn.cchc.plan.event.EventRequests.Occurrence;
import vn.cchc.plan.event.EventRequests.Withdrawal;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Events that deadlines wait for. */
@Path("/api/v1/deadline-events")
@Tag(name = "deadline-events")
@RunOnVirtualThread
public class DeadlineEventResource {

    private final DeadlineEvents events;
    private final DeadlineEventQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public DeadlineEventResource(
            DeadlineEvents events, DeadlineEventQueries queries, Callers callers, Idempotency idempotency) {
        this.events = events;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(operationId = "listDeadlineEvents", summary = "Các sự kiện, theo mã / Events, by key")
    public Page<DeadlineEventView> list(
            @QueryParam("occurred")
                    @Parameter(description = "Chỉ sự kiện đã (true) hoặc chưa (false) xảy ra / Happened only, or not")
                    @Nullable
                    Boolean occurred,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "deadline-events", occurred);
        return Page.of(queries.list(callers.current(), occurred, page), page, event -> List.of(event.eventKey()));
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(operationId = "createDeadlineEvent", summary = "Đặt mã cho một sự kiện / Give an event its key")
    @APIResponse(
            responseCode = "201",
            description = "Sự kiện / The event; Location, ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewEvent body) {
        var caller = callers.current();
        return idempotency.once(caller, "create-deadline-event", key, body, () -> {
            events.create(body, caller);
            DeadlineEventView view = queries.get(body.eventKey(), caller);
            return Response.created(URI.create("/api/v1/deadline-events/" + body.eventKey()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "getDeadlineEvent",
            summary = "Một sự kiện với các cụm từ và quá trình / One event with its words and history")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện; ETag / The event; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response get(@PathParam("key") String key) {
        return answer(key);
    }

    @PUT
    @Path("/{key}")
    @RolesAllowed("coordinator")
    @Operation(operationId = "renameDeadlineEvent", summary = "Đổi tên sự kiện / Give the event another title")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện sau bước này; ETag / The event as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response rename(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Change body) {
        events.rename(key, EntityTag.required(ifMatch), body.title(), callers.current());
        return answer(key);
    }

    @POST
    @Path("/{key}/occurrences")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "enterDeadlineEventDay",
            summary = "Ghi hoặc sửa ngày xảy ra; mọi việc đang chờ có hạn / "
                    + "Enter or correct the day it happened; everything bound gets its days")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện sau bước này; ETag / The event as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response occur(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Occurrence body) {
        events.occur(key, EntityTag.required(ifMatch), body, callers.current());
        return answer(key);
    }

    @POST
    @Path("/{key}/withdrawals")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "withdrawDeadlineEventDay",
            summary = "Sự kiện chưa xảy ra, đã ghi nhầm / It has not happened, the day was entered by mistake")
    @APIResponse(
            responseCode = "200",
            description = "Sự kiện sau bước này; ETag / The event as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = DeadlineEventView.class)))
    public Response withdraw(
            @PathParam("key") String key,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Withdrawal body) {
        events.withdraw(key, EntityTag.required(ifMatch), body.reason(), callers.current());
        return answer(key);
    }

    private Response answer(String key) {
        DeadlineEventView view = queries.get(key, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
