package vn.cchc.plan.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.agency.RegistryRequests.AgencyChange;
import vn.cchc.plan.agency.RegistryRequests.AgencyEnding;
import vn.cchc.plan.agency.RegistryRequests.AgencyPatch;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;

/** What becomes of agencies. */
@Path("/api/v1/agencies")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyChangeResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final AgencyChanges changes;
    private final AgencyReader reader;
    private final Callers callers;

    public AgencyChangeResource(AgencyChanges changes, AgencyReader reader, Callers callers) {
        this.changes = changes;
        this.reader = reader;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/changes")
    @Consumes({MediaType.APPLICATION_JSON, MERGE_PATCH})
    @RolesAllowed("admin")
    @Operation(
            operationId = "changeAgency",
            summary = "Tên, mã, cấp hoặc cơ quan cấp trên mới từ một ngày / "
                    + "Another name, code, level or parent from a day on")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgencyChange.class)))
    @APIResponse(
            responseCode = "200",
            description = "Lịch sử sau thay đổi; ETag / The history as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyHistory.class)))
    public Response change(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        changes.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/endings")
    @RolesAllowed("admin")
    @Operation(operationId = "endAgency", summary = "Ngày cuối của cơ quan / The agency's last day")
    @APIResponse(
            responseCode = "200",
            description = "Lịch sử sau thay đổi; ETag / The history as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyHistory.class)))
    public Response end(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AgencyEnding body) {
        changes.end(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed("admin")
    @Operation(
            operationId = "patchAgency",
            summary = "Lĩnh vực phụ trách và cơ quan báo cáo thay từ một ngày, sửa tên gọi khác / "
                    + "Fields in charge and proxy from a day on, other spellings corrected")
    @RequestBody(content = @Content(schema = @Schema(implementation = AgencyPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Lịch sử sau thay đổi; ETag / The history as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyHistory.class)))
    public Response patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        changes.patch(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(String id) {
        AgencyHistory history = reader.history(id);
        return Response.ok(history)
                .header("ETag", EntityTag.of(history.version()))
                .build();
    }
}
