package vn.cchc.plan.remediation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.Map;
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
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Lost points of published rounds, on their way to becoming remediation plans. */
@Path("/api/v1/remediation-drafts")
@Tag(name = "remediation-drafts")
@RunOnVirtualThread
public class RemediationResource {

    private final Remediation remediation;
    private final RemediationQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public RemediationResource(
            Remediation remediation, RemediationQueries queries, Callers callers, Idempotency idempotency) {
        this.remediation = remediation;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listRemediationDrafts",
            summary = "Bản nháp khắc phục trong phạm vi, mới nhất trước / Remediation drafts in scope, newest first")
    public Page<RemediationDraftView.Summary> list(
            @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / This state only") @Nullable
                    RemediationState state,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "remediation-drafts", state);
        return Page.of(
                queries.list(callers.current(), state, page),
                page,
                draft -> List.of(draft.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "getRemediationDraft",
            summary = "Một bản nháp, mỗi tiêu chí mất điểm một dòng / One draft, a row per criterion that lost points")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp; ETag / The draft; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RemediationDraftView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(remediation.get(id, callers.current()));
    }

    @PATCH
    @Path("/{id}/rows/{code}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "changeRemediationRow",
            summary = "Sửa một dòng (JSON merge patch) / Change one row (JSON merge patch)")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp sau khi sửa; ETag / The draft as it is now; ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RemediationDraftView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("code") @Size(max = 40) String code,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(implementation = RowChange.class)),
                                @Content(
                                        mediaType = "application/merge-patch+json",
                                        schema = @Schema(implementation = RowChange.class))
                            })
                    @NotNull
                    JsonNode body)
            throws JsonProcessingException {
        return answer(remediation.change(id, EntityTag.required(ifMatch), code, body, callers.current()));
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "confirmRemediationDraft",
            summary = "Xác nhận thành kế hoạch khắc phục (dự thảo) / Confirm into a drafted remediation plan")
    @APIResponse(responseCode = "201", description = "Kế hoạch đã tạo / The plan was made; Location")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid PlanDraft body) {
        long version = EntityTag.required(ifMatch);
        var caller = callers.current();
        var asked = Map.of("version", version, "plan", body);
        return idempotency.once(caller, "confirm-remediation/" + id, key, asked, () -> {
            UUID planId = remediation.confirm(id, version, body, caller);
            return Response.created(URI.create("/api/v1/plans/" + planId)).build();
        });
    }

    private static Response answer(RemediationDraftView view) {
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
