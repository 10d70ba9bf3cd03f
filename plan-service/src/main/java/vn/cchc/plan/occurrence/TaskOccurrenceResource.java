package vn.cchc.plan.occurrence;

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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;

/** Occurrences of a task: one for each of its agencies. */
@Path("/api/v1/tasks/{id}/occurrences")
@Tag(name = "occurrences")
@RunOnVirtualThread
public class TaskOccurrenceResource {

    private final OccurrenceOpening opening;
    private final Callers callers;
    private final Idempotency idempotency;

    public TaskOccurrenceResource(OccurrenceOpening opening, Callers callers, Idempotency idempotency) {
        this.opening = opening;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "openTaskOccurrences",
            summary = "Mở một kỳ cho mọi cơ quan được giao nhiệm vụ / "
                    + "Open an occurrence for every agency the task is given to")
    @APIResponse(
            responseCode = "201",
            description = "Các kỳ đã mở / The occurrences opened",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = OccurrencesOpened.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewOccurrences body) {
        var caller = callers.current();
        return idempotency.once(
                caller,
                "open-task-occurrences/" + id,
                key,
                body,
                () -> Response.status(Response.Status.CREATED)
                        .entity(opening.openAll(id, body, caller))
                        .build());
    }
}
