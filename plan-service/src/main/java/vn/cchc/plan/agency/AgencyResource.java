package vn.cchc.plan.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.contracts.AgencyFact;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Agencies, as of any day. */
@Path("/api/v1/agencies")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyResource {

    private final Registry registry;
    private final AgencyReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyResource(Registry registry, AgencyReader reader, Callers callers, Idempotency idempotency) {
        this.registry = registry;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgencies", summary = "Các cơ quan vào một ngày / Agencies as of a day, by id")
    public Page<AgencyView> list(
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf,
            @QueryParam("level") @Parameter(description = "Chỉ cấp này / Of this level only")
                    AgencyFact.@Nullable Level level,
            @QueryParam("parent")
                    @Parameter(description = "Chỉ cơ quan trực thuộc / Directly below this agency only")
                    @Size(max = 100)
                    @Nullable
                    String parent,
            @QueryParam("text")
                    @Parameter(
                            description = "Có trong tên, tên gọi khác hoặc mã, không phân biệt dấu và hoa thường / "
                                    + "In the name, another spelling or the code; accents and case do not matter")
                    @Size(max = 200)
                    @Nullable
                    String text,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "agencies", asOf, level, parent, text);
        AgencyFilter filter = new AgencyFilter(asOf, level, parent, text);
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
        AgencyHistory history = reader.history(id);
        return Response.ok(history)
                .header("ETag", EntityTag.of(history.version()))
                .build();
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
}
