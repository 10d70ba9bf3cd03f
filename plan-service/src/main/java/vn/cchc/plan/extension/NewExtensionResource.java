package vn.cchc.plan.extension;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.cchc.plan.extension.ExtensionRequests.Asked;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** Asking for more time, at the assignment it is asked for. */
@Path("/api/v1/assignments/{assignmentId}/extension-requests")
@Tag(name = "extension-requests")
@RunOnVirtualThread
public class NewExtensionResource {

    private final Extensions extensions;
    private final ExtensionQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public NewExtensionResource(
            Extensions extensions, ExtensionQueries queries, Callers callers, Idempotency idempotency) {
        this.extensions = extensions;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "requestExtension", summary = "Cơ quan đề nghị gia hạn / The agency asks for more time")
    @APIResponse(
            responseCode = "201",
            description = "Đề nghị gia hạn / The request; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    public Response ask(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Asked body) {
        var caller = callers.current();
        return idempotency.once(caller, "request-extension/" + assignmentId, key, body, () -> {
            UUID id = extensions.ask(assignmentId, body, caller);
            ExtensionView view = queries.get(id, caller);
            return Response.created(URI.create("/api/v1/extension-requests/" + id))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }
}
