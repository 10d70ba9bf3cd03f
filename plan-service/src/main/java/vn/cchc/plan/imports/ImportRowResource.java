package vn.cchc.plan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import vn.cchc.plan.imports.DraftRow.IssueCode;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The rows of a draft and what a person settles in them. Every change answers the draft's new version. */
@Path("/api/v1/plan-imports/{id}/rows")
@Tag(name = "plan-imports")
@RunOnVirtualThread
public class ImportRowResource {

    private final RowSettling settling;
    private final ImportQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public ImportRowResource(RowSettling settling, ImportQueries queries, Callers callers, Idempotency idempotency) {
        this.settling = settling;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(operationId = "listPlanImportRows", summary = "Các dòng của bản nháp / Rows of a draft")
    public Page<DraftRow> rows(
            @PathParam("id") UUID id,
            @QueryParam("issue")
                    @Parameter(description = "Chỉ dòng còn điểm này / Rows where this doubt is still open")
                    @Nullable
                    IssueCode issue,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "plan-import-rows", id, issue);
        return Page.of(
                queries.rows(id, issue, page, callers.current()), page, row -> List.of(String.valueOf(row.row())));
    }

    @GET
    @Path("/{row}")
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(operationId = "getPlanImportRow", summary = "Một dòng / One row")
    @APIResponse(
            responseCode = "200",
            description = "Dòng; ETag là của bản nháp / The row; the ETag is the draft's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftRow.class)))
    public Response row(@PathParam("id") UUID id, @PathParam("row") int row) {
        return answer(id, row, callers.current());
    }

    @PATCH
    @Path("/{row}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "settlePlanImportRow",
            summary = "Sửa một dòng; null trả lại lời của văn bản / Settle a row; null gives back the document's words")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/merge-patch+json",
                            schema = @Schema(implementation = RowEdit.class)))
    @APIResponse(
            responseCode = "200",
            description = "Dòng đã đọc lại; ETag của bản nháp / The row, read anew; the draft's ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftRow.class)))
    public Response settle(
            @PathParam("id") UUID id,
            @PathParam("row") int row,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body)
            throws JsonProcessingException {
        Caller caller = callers.current();
        settling.patch(id, row, EntityTag.required(ifMatch), body, caller);
        return answer(id, row, caller);
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(operationId = "addPlanImportRow", summary = "Thêm một dòng ở cuối / Add a row behind the others")
    @APIResponse(
            responseCode = "201",
            description = "Dòng đã thêm; Location, ETag của bản nháp / The row; Location, the draft's ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DraftRow.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid RowEdit body) {
        long version = EntityTag.required(ifMatch);
        Caller caller = callers.current();
        return idempotency.once(caller, "add-plan-import-row/" + id, key, body, () -> {
            int number = settling.add(id, version, body, caller);
            ImportQueries.Row row = queries.row(id, number, caller);
            return Response.created(URI.create("/api/v1/plan-imports/" + id + "/rows/" + number))
                    .header("ETag", EntityTag.of(row.version()))
                    .entity(row.row())
                    .build();
        });
    }

    private Response answer(UUID id, int row, Caller caller) {
        ImportQueries.Row found = queries.row(id, row, caller);
        return Response.ok(found.row())
                .header("ETag", EntityTag.of(found.version()))
                .build();
    }
}
