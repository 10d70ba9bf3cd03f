package vn.cchc.plan.imports;

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
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;

/** Whom the names of a draft mean. */
@Path("/api/v1/plan-imports/{id}/aliases")
@Tag(name = "plan-imports")
@RunOnVirtualThread
public class ImportNameResource {

    private final RowSettling settling;
    private final ImportQueries queries;
    private final Callers callers;

    public ImportNameResource(RowSettling settling, ImportQueries queries, Callers callers) {
        this.settling = settling;
        this.queries = queries;
        this.callers = callers;
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "settlePlanImportName",
            summary =
                    "Nói một tên là ai, cho cả bản nháp và các lần sau / Say whom a name means, here and in later imports")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp đã đọc lại; ETag / The draft, read anew; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response name(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NameMeaning body) {
        Caller caller = callers.current();
        settling.name(id, EntityTag.required(ifMatch), body, caller);
        return answer(id, caller);
    }

    private Response answer(UUID id, Caller caller) {
        PlanImportView draft = queries.get(id, caller);
        return Response.ok(draft).header("ETag", EntityTag.of(draft.version())).build();
    }
}
