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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.time.BusinessTime;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Refusal;

/** Groups of agencies and their members as of any day. */
@Path("/api/v1/agency-groups")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyGroupResource {

    private final Registry registry;
    private final Directory directory;
    private final BusinessTime businessTime;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyGroupResource(
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

    /**
     * A group's members.
     *
     * @param asOf the day asked for
     * @param members agency ids on that day, in the group's order
     */
    @Schema(requiredProperties = {"id", "asOf", "members"})
    public record GroupMembers(String id, LocalDate asOf, List<String> members) {}

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(
            operationId = "getAgencyGroup",
            summary = "Thành viên của nhóm vào một ngày / A group's members as of a day")
    public GroupMembers get(
            @PathParam("id") String id,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? businessTime.today() : asOf;
        var snapshot = directory.snapshot();
        if (!snapshot.isGroup(id)) {
            throw Refusal.notFound("agency-group", id);
        }
        return new GroupMembers(id, day, snapshot.members(id, day));
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
}
