package vn.cchc.plan.initiative;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Initiatives (sáng kiến) of agencies. */
@Path("/api/v1/initiatives")
@Tag(name = "initiatives")
@RunOnVirtualThread
public class InitiativeResource {

    private final Initiatives initiatives;
    private final InitiativeQueries queries;
    private final BusinessTime businessTime;
    private final Callers callers;
    private final Idempotency idempotency;

    public InitiativeResource(
            Initiatives initiatives,
            InitiativeQueries queries,
            BusinessTime businessTime,
            Callers callers,
            Idempotency idempotency) {
        this.initiatives = initiatives;
        this.queries = queries;
        this.businessTime = businessTime;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "listInitiatives", summary = "Các sáng kiến, mới nhất trước / Initiatives, newest first")
    public Page<InitiativeView> list(
            @BeanParam InitiativeFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "initiatives", filter);
        return Page.of(
                queries.list(filter, callers.current(), page),
                page,
                initiative -> List.of(initiative.id().toString()));
    }

    @GET
    @Path("/counts")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "countInitiatives",
            summary = "Số sáng kiến của năm theo cơ quan / A year's initiatives counted, by agency")
    public Page<InitiativeView.Count> counts(
            @QueryParam("year")
                    @Parameter(description = "Năm, mặc định năm nay / The year, else the present one")
                    @Min(2000)
                    @Max(2100)
                    @Nullable
                    Integer year,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        int asked = year == null ? businessTime.today().getYear() : year;
        PageRequest page = PageRequest.of(limit, cursor, 1, "initiative-counts", asked);
        return Page.of(queries.counts(asked, callers.current(), page), page, count -> List.of(count.agency()));
    }

    @POST
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "registerInitiative", summary = "Đăng ký sáng kiến / Register an initiative")
    @APIResponse(
            responseCode = "201",
            description = "Sáng kiến / The initiative; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response create(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewInitiative body) {
        var caller = callers.current();
        return idempotency.once(caller, "register-initiative", key, body, () -> {
            InitiativeView view = queries.get(initiatives.register(body, caller), caller);
            return Response.created(URI.create("/api/v1/initiatives/" + view.id()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getInitiative", summary = "Một sáng kiến với quá trình / One initiative with its history")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến; ETag / The initiative; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "changeInitiative",
            summary = "Sửa sáng kiến trước khi nộp / Change an initiative before it is submitted")
    @APIResponse(
            responseCode = "200",
            description = "Sáng kiến sau bước này; ETag / The initiative as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InitiativeView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewInitiative body) {
        initiatives.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        InitiativeView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
