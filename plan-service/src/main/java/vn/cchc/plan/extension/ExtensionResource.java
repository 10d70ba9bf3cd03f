package vn.cchc.plan.extension;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.extension.ExtensionRequests.Decided;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Requests for more time and their decisions. */
@Path("/api/v1/extension-requests")
@Tag(name = "extension-requests")
@RunOnVirtualThread
public class ExtensionResource {

    private final Extensions extensions;
    private final ExtensionQueries queries;
    private final Callers callers;

    public ExtensionResource(Extensions extensions, ExtensionQueries queries, Callers callers) {
        this.extensions = extensions;
        this.queries = queries;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listExtensionRequests",
            summary = "Đề nghị gia hạn trong phạm vi của người gọi, mới nhất trước / "
                    + "Requests for more time in the caller's scope, newest first")
    public Page<ExtensionView> list(
            @BeanParam ExtensionFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "extension-requests", filter);
        return Page.of(
                queries.list(callers.current(), filter, page),
                page,
                row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getExtensionRequest", summary = "Một đề nghị gia hạn / One request for more time")
    @APIResponse(
            responseCode = "200",
            description = "Đề nghị gia hạn; ETag / The request; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "decideExtensionRequest",
            summary = "Điều phối viên đồng ý hoặc từ chối gia hạn / The coordinator grants or refuses more time")
    @APIResponse(
            responseCode = "200",
            description = "Đề nghị sau quyết định; ETag / The request as decided; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Decided body) {
        extensions.decide(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/withdrawals")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "withdrawExtensionRequest",
            summary = "Cơ quan rút đề nghị gia hạn / The agency takes its request back")
    @APIResponse(
            responseCode = "200",
            description = "Đề nghị đã rút; ETag / The request as withdrawn; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExtensionView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        extensions.withdraw(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        ExtensionView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
