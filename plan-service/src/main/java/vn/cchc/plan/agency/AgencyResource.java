package vn.cchc.plan.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.directory.AgencyView;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Agencies, as of any day. */
@Path("/api/v1/agencies")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyResource {

    private final Registry registry;
    private final Directory directory;
    private final BusinessTime businessTime;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyResource(
            Registry registry,
            Directory directory,
            BusinessTime businessTime,
            Callers callers,
            Idempotency idempotency) {
        this.registry = registry;
        this.directory = directory;
        this.businessTime = businessTime;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listAgencies", summary = "Các cơ quan vào một ngày / Agencies as of a day, by id")
    public Page<AgencyView> list(
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        LocalDate day = asOf == null ? businessTime.today() : asOf;
        PageRequest page = PageRequest.of(limit, cursor, 1, "agencies", asOf);
        String after = page.after(0);
        List<AgencyView> rows = directory.snapshot().agencies(day).stream()
                .filter(agency -> after == null || agency.id().compareTo(after) > 0)
                .limit(page.fetch())
                .toList();
        return Page.of(rows, page, agency -> List.of(agency.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getAgency", summary = "Một cơ quan vào một ngày / One agency as of a day")
    public AgencyView get(
            @PathParam("id") String id,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? businessTime.today() : asOf;
        return directory.snapshot().agency(id, day).orElseThrow(() -> Refusal.notFound("agency", id));
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
