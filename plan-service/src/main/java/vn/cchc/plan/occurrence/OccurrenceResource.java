package vn.cchc.plan.occurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.cchc.plan.assignment.AssignmentReader;
import vn.cchc.plan.assignment.AssignmentView;
import vn.cchc.plan.assignment.Occurrences;
import vn.cchc.plan.listing.Order;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Occurrences of one assignment. */
@Path("/api/v1/assignments/{id}/occurrences")
@Tag(name = "occurrences")
@RunOnVirtualThread
public class OccurrenceResource {

    private final OccurrenceOpening opening;
    private final Occurrences occurrences;
    private final AssignmentReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public OccurrenceResource(
            OccurrenceOpening opening,
            Occurrences occurrences,
            AssignmentReader reader,
            Callers callers,
            Idempotency idempotency) {
        this.opening = opening;
        this.occurrences = occurrences;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listOccurrences",
            summary = "Các kỳ của một phân công, theo hạn / Occurrences of an assignment, by due day")
    public Page<AssignmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        reader.read(id, callers.current());
        PageRequest page = PageRequest.of(limit, cursor, 2, "occurrences", id);
        return Page.of(occurrences.list(id, page), page, row -> Order.DUE_TO.key(row.dueTo(), row.id()));
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "openOccurrence",
            summary = "Mở một kỳ cho phân công thường xuyên hoặc định kỳ / "
                    + "Open an occurrence of an assignment that comes again")
    @APIResponse(
            responseCode = "201",
            description = "Kỳ đã mở, là một phân công / The occurrence, an assignment; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response open(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewOccurrences body) {
        var caller = callers.current();
        return idempotency.once(caller, "open-occurrence/" + id, key, body, () -> {
            AssignmentView opened = reader.read(opening.open(id, body, caller), caller);
            return Response.created(URI.create("/api/v1/assignments/" + opened.id()))
                    .header("ETag", EntityTag.of(opened.version()))
                    .entity(opened)
                    .build();
        });
    }
}
