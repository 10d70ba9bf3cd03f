package vn.cchc.plan.agency;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import vn.cchc.plan.agency.GroupReader.GroupEntry;
import vn.cchc.plan.agency.GroupReader.GroupMembers;
import vn.cchc.plan.agency.RegistryRequests.GroupPatch;
import vn.cchc.plan.agency.RegistryRequests.MemberEnding;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Groups of agencies and their members as of any day. */
@Path("/api/v1/agency-groups")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyGroupResource {

    private final Registry registry;
    private final GroupChanges changes;
    private final GroupReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyGroupResource(
            Registry registry, GroupChanges changes, GroupReader reader, Callers callers, Idempotency idempotency) {
        this.registry = registry;
        this.changes = changes;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgencyGroups", summary = "Các nhóm cơ quan / Groups of agencies, by id")
    public Page<GroupEntry> list(
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "agency-groups", asOf);
        return Page.of(reader.list(asOf, page), page, group -> List.of(group.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            operationId = "getAgencyGroup",
            summary = "Thành viên của nhóm vào một ngày / A group's members as of a day")
    @APIResponse(
            responseCode = "200",
            description = "Nhóm vào ngày đó; ETag / The group as of that day; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupMembers.class)))
    public Response get(
            @PathParam("id") String id,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        return answer(id, asOf);
    }

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "enterAgencyGroup", summary = "Ghi một nhóm cơ quan / Enter a group of agencies")
    @APIResponse(responseCode = "201", description = "Đã ghi / Entered; Location, ETag")
    public Response enter(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewAgencyGroup body) {
        var caller = callers.current();
        return idempotency.once(caller, "enter-agency-group", key, body, () -> {
            long version = registry.enter(body, caller);
            return Response.created(URI.create("/api/v1/agency-groups/" + body.id()))
                    .header("ETag", EntityTag.of(version))
                    .build();
        });
    }

    @POST
    @Path("/{id}/members")
    @RolesAllowed("admin")
    @Operation(operationId = "admitGroupMember", summary = "Thêm thành viên vào nhóm / Take a member into the group")
    @APIResponse(
            responseCode = "200",
            description = "Nhóm vào ngày đầu của thành viên; ETag / The group as of the member's first day; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupMembers.class)))
    public Response admit(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewAgencyGroup.NewMember body) {
        changes.admit(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id, body.from());
    }

    @POST
    @Path("/{id}/member-endings")
    @RolesAllowed("admin")
    @Operation(operationId = "dismissGroupMember", summary = "Kết thúc tư cách thành viên / End a membership")
    @APIResponse(
            responseCode = "200",
            description = "Nhóm sau ngày cuối; ETag / The group after the last day; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupMembers.class)))
    public Response dismiss(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MemberEnding body) {
        changes.dismiss(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id, body.lastDay().plusDays(1));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({AgencyChangeResource.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed("admin")
    @Operation(operationId = "patchAgencyGroup", summary = "Sửa tên và tên gọi khác / Correct name and aliases")
    @RequestBody(content = @Content(schema = @Schema(implementation = GroupPatch.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nhóm hôm nay; ETag / The group as of today; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = GroupMembers.class)))
    public Response patch(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        changes.patch(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id, null);
    }

    private Response answer(String id, @Nullable LocalDate asOf) {
        GroupMembers group = reader.get(id, asOf);
        return Response.ok(group).header("ETag", EntityTag.of(group.version())).build();
    }
}
