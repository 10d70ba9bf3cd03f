package vn.cchc.plan.board;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.board.Subscriber.Ticket;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;

/** Changes as they happen. */
@Path("/api/v1/progress-board/stream")
@Tag(name = "progress-board")
public class StreamResource {

    private final ChangeStream stream;
    private final AssignmentAccess access;
    private final Callers callers;

    StreamResource(ChangeStream stream, AssignmentAccess access, Callers callers) {
        this.stream = stream;
        this.access = access;
        this.callers = callers;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "streamProgress",
            summary =
                    "Luồng thay đổi của phân công trong phạm vi / Changes of assignments in the caller's scope, as they happen",
            description =
                    "Events: assignment-changed (data: AssignmentChange, id: where to go on), reset (changes may be"
                            + " missing: read the board again). A comment every 15 seconds. Ends with the token; come back with"
                            + " Last-Event-ID within a day and nothing is missed.")
    @APIResponse(
            responseCode = "200",
            description = "Luồng sự kiện / The stream",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Change.class)))
    public Multi<OutboundSseEvent> changes(
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "Sự kiện cuối đã nhận / The last event received; from now on if absent")
                    @Nullable
                    String lastEventId,
            @Context Sse sse) {
        Caller caller = callers.current();
        Position lastSeen = lastEventId == null || lastEventId.isBlank() ? null : Position.of(lastEventId);
        Ticket ticket = new Ticket(caller.subject(), callers.until(), () -> access.reach(caller));
        return stream.open(ticket, lastSeen, new Events(sse));
    }
}
