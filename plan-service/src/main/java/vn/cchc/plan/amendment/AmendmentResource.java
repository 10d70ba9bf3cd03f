package vn.cchc.plan.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.PlanTexts;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Amendments of a plan: drafted, read, compared. */
@Path("/api/v1/plans/{id}/amendments")
@Tag(name = "amendments")
@RunOnVirtualThread
public class AmendmentResource {

    static final String NOW = "Điều chỉnh như hiện tại; ETag / The amendment as it is now; ETag";

    private final Amendments amendments;
    private final AmendmentQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public AmendmentResource(
            Amendments amendments, AmendmentQueries queries, Callers callers, Idempotency idempotency) {
        this.amendments = amendments;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "listAmendments", summary = "Các lần điều chỉnh, theo thứ tự / Amendments in order")
    public Page<AmendmentView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "amendments", id);
        return Page.of(
                queries.list(id, callers.current(), page),
                page,
                amendment -> List.of(String.valueOf(amendment.number())));
    }

    @POST
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "draftAmendment",
            summary = "Soạn điều chỉnh kế hoạch đã ban hành / Draft an amendment of an issued plan")
    @APIResponse(
            responseCode = "201",
            description = PlanTexts.MADE,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response draft(
            @PathParam("id") UUID id,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid AmendmentDraft body) {
        Caller caller = callers.current();
        return idempotency.once(caller, "draft-amendment/" + id, key, body, () -> {
            int number = amendments.draft(id, body, caller);
            AmendmentView view = queries.get(id, number, caller);
            return Response.created(URI.create("/api/v1/plans/" + id + "/amendments/" + number))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getAmendment", summary = "Một lần điều chỉnh / One amendment")
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("number") @Min(1) int number) {
        return answer(id, number);
    }

    @GET
    @Path("/{number}/diff")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "compareAmendment",
            summary =
                    "Thêm, sửa, bỏ những gì so với lần trước / What it adds, changes and drops against the edition before")
    public Diff diff(@PathParam("id") UUID id, @PathParam("number") @Min(1) int number) {
        return queries.diff(id, number, callers.current());
    }

    @PATCH
    @Path("/{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(
            operationId = "editAmendment",
            summary = "Sửa bản nháp điều chỉnh (JSON merge patch) / Change a draft amendment (JSON merge patch)")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = AmendmentDraft.class)))
    @APIResponse(
            responseCode = "200",
            description = AmendmentResource.NOW,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response edit(
            @PathParam("id") UUID id,
            @PathParam("number") @Min(1) int number,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        amendments.patch(id, number, EntityTag.required(ifMatch), body, callers.current());
        return answer(id, number);
    }

    private Response answer(UUID id, int number) {
        AmendmentView view = queries.get(id, number, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
