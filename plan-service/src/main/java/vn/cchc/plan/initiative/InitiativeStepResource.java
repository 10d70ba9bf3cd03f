package vn.cchc.plan.initiative;

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
import vn.cchc.plan.initiative.InitiativeRequests.Declination;
import vn.cchc.plan.initiative.InitiativeRequests.Note;
import vn.cchc.plan.initiative.InitiativeRequests.Reason;
import vn.cchc.plan.initiative.InitiativeRequests.Recognition;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;

/** The steps of an initiative's life. */
@Path("/api/v1/initiatives")
@Tag(name = "initiatives")
@RunOnVirtualThread
public class InitiativeStepResource {

    private final Initiatives initiatives;
    private final InitiativeQueries queries;
    private final Callers callers;

    public InitiativeStepResource(Initiatives initiatives, InitiativeQueries queries, Callers callers) {
        this.initiatives = initiatives;
        this.queries = queries;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/submissions")
    @RolesAllowed("head")
    @Operation(operationId = "submitInitiative", summary = "Thủ trưởng nộp sáng kiến / The head submits it")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Note body) {
        initiatives.submit(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/returns")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(operationId = "returnInitiative", summary = "Trả lại cơ quan / Give it back to its agency")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason body) {
        initiatives.giveBack(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/withdrawals")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "withdrawInitiative", summary = "Cơ quan rút sáng kiến / Its agency takes it back")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Reason body) {
        initiatives.withdraw(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/recognitions")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(operationId = "recogniseInitiative", summary = "Công nhận sáng kiến / Recognise it")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response recognise(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Recognition body) {
        initiatives.recognise(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/refusals")
    @RolesAllowed({"coordinator", "leader"})
    @Operation(
            operationId = "declineInitiative",
            summary = "Không công nhận, nêu lý do / Do not recognise it, with the reason")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response decline(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Declination body) {
        initiatives.decline(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        InitiativeView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
