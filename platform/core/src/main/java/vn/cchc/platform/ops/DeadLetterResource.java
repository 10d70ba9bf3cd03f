package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.bus.DeadLetter;
import vn.cchc.platform.bus.DeadLetters;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Events that were broken and put aside. */
@Path("/ops/v1/dead-letters")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final Replay replay;
    private final Callers callers;

    public DeadLetterResource(DeadLetters deadLetters, Replay replay, Callers callers) {
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"admin", "auditor"})
    @Operation(operationId = "listDeadLetters", summary = "Sự kiện hỏng, mới nhất trước / Broken events, newest first")
    public Page<DeadLetter> list(
            @QueryParam("state") DeadLetter.@Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "dead-letters", state);
        return Page.of(
                deadLetters.list(state, page),
                page,
                letter -> List.of(letter.failedAt().toString(), letter.id().toString()));
    }

    @POST
    @Path("/{id}/replays")
    @RolesAllowed("admin")
    @Operation(operationId = "replayDeadLetter", summary = "Xử lý lại một sự kiện hỏng / Replay a broken event")
    public void replay(@PathParam("id") UUID id) {
        replay.replay(id, callers.current());
    }
}
