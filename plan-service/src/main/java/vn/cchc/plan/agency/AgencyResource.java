package vn.cchc.plan.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.time.LocalDate;
import java.util.List;
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
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Agencies, as of any day, and what becomes of them. */
@Path("/api/v1/agencies")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyResource {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private final Registry registry;
    private final AgencyChanges changes;
    private final AgencyReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyResource(
            Registry registry, AgencyChanges changes, AgencyReader reader, Callers callers, Idempotency idempotency) {
        this.registry = registry;
        this.changes = changes;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgencies", summary = "Các cơ quan vào một ngày / Agencies as of a day, by id")
    public Page<AgencyView> list(
            @Valid @BeanParam AgencyFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(
                limit, cursor, 1, "agencies", filter.asOf(), filter.level(), filter.parent(), filter.text());
        return Page.of(reader.list(filter, page), page, agency -> List.of(agency.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getAgency", summary = "Một cơ quan vào một ngày / One agency as of a day")
    @APIResponse(
            responseCode = "200",
            description = "Cơ quan vào ngày đó; ETag / The agency as of that day; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyView.class)))
    public Response get(
            @PathParam("id") String id,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        var found = reader.get(id, asOf);
        return Response.ok(found.agency())
                .header("ETag", EntityTag.of(found.version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed("**")
    @Operation(operationId = "getAgencyHistory", summary = "Lịch sử của một cơ quan / An agency on all days")
    @APIResponse(
            responseCode = "200",
            description = "Mọi giai đoạn; ETag / Every spell; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyHistory.class)))
    public Response history(@PathParam("id") String id) {
        return answer(id);
    }

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "enterAgency", summary = "Ghi một cơ quan vào danh bạ / Enter an agency into the registry")
    @APIResponse(responseCode = "201", description = "Đã ghi / Entered; Location, ETag")
    public Response enter(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewAgency body) {
        var caller = callers.current();
        return idempotency.once(caller, "enter-agency", key, body, () -> {
            long version = registry.enter(body, caller);
            return Response.created(URI.create("/api/v1/agencies/" + body.id()))
                    .header("ETag", EntityTag.of(version))
                    .build();
        });
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
