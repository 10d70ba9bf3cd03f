package vn.cchc.plan.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
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
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Targets: what plans promise, and how each stands. */
@Path("/api/v1/targets")
@Tag(name = "targets")
@RunOnVirtualThread
public class TargetResource {

    private static final String AS_IT_IS = "Chỉ tiêu như hiện nay; ETag / The target as it is now; ETag";

    private final Targets targets;
    private final TargetLinks links;
    private final TargetQueries queries;
    private final TargetReader reader;
    private final Idempotency idempotency;
    private final Callers callers;

    public TargetResource(
            Targets targets,
            TargetLinks links,
            TargetQueries queries,
            TargetReader reader,
            Idempotency idempotency,
            Callers callers) {
        this.targets = targets;
        this.links = links;
        this.queries = queries;
        this.reader = reader;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    /** Targets of higher plans. */
    @Schema(name = "TargetParents", examples = "{\"targets\":[\"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21\"]}")
    public record Parents(@NotNull @Size(max = 20) List<@NotNull UUID> targets) {}

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listTargets",
            summary = "Chỉ tiêu trong phạm vi với kết quả đánh giá, theo thứ tự văn bản / "
                    + "Targets in scope with their evaluation, in the document's order")
    public Page<TargetView> list(
            @BeanParam @Valid TargetFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "targets", filter);
        return Page.of(
                queries.list(callers.current(), filter, page),
                page,
                target -> List.of(target.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getTarget",
            summary = "Một chỉ tiêu với đánh giá và số liệu / One target with its evaluation and measurements")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        return answer(Response.ok(), id, asOf, callers.current());
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "addTarget",
            summary = "Thêm chỉ tiêu vào kế hoạch dự thảo hoặc đã ban hành / Add a target to a drafted or issued plan")
    @APIResponse(
            responseCode = "201",
            description = "Chỉ tiêu đã thêm; Location, ETag / The target was added; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response add(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid TargetDraft body) {
        Caller caller = callers.current();
        return idempotency.once(caller, "add-target", key, body, () -> {
            UUID id = targets.add(body, caller);
            return answer(Response.created(URI.create("/api/v1/targets/" + id)), id, null, caller);
        });
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("coordinator")
    @Operation(operationId = "changeTarget", summary = "Sửa chỉ tiêu / Put the target as it should read")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid TargetDraft body) {
        Caller caller = callers.current();
        targets.change(id, EntityTag.required(ifMatch), body, caller);
        return answer(Response.ok(), id, null, caller);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "removeTarget",
            summary = "Bỏ chỉ tiêu khỏi dự thảo / Take the target out of a draft; nothing may hang on it")
    @APIResponse(responseCode = "204", description = "Đã bỏ / Removed")
    public void remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        targets.remove(id, EntityTag.required(ifMatch), callers.current());
    }

    @PUT
    @Path("/{id}/binding")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "bindTarget",
            summary = "Gắn với một chỉ số đo trong danh mục / Have it judged by a metric of the catalogue")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response bind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Binding body) {
        Caller caller = callers.current();
        targets.bind(id, EntityTag.required(ifMatch), body, caller);
        return answer(Response.ok(), id, null, caller);
    }

    @DELETE
    @Path("/{id}/binding")
    @RolesAllowed("coordinator")
    @Operation(operationId = "unbindTarget", summary = "Gỡ chỉ số đo / Have it judged by people only")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response unbind(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        Caller caller = callers.current();
        targets.bind(id, EntityTag.required(ifMatch), null, caller);
        return answer(Response.ok(), id, null, caller);
    }

    @PUT
    @Path("/{id}/implements")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "linkTarget",
            summary = "Chỉ tiêu cấp trên mà nó thực hiện / The targets of higher plans it carries out")
    @APIResponse(
            responseCode = "200",
            description = AS_IT_IS,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TargetView.class)))
    public Response link(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Parents body) {
        Caller caller = callers.current();
        links.implement(id, EntityTag.required(ifMatch), body.targets(), caller);
        return answer(Response.ok(), id, null, caller);
    }

    private Response answer(Response.ResponseBuilder response, UUID id, @Nullable LocalDate asOf, Caller caller) {
        TargetView view = reader.read(id, asOf, caller);
        return response.entity(view)
                .header("ETag", EntityTag.of(view.version()))
                .build();
    }
}
