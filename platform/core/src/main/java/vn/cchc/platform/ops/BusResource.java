package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.platform.security.Callers;

/** Saying state again, and reading it again. */
@Path("/ops/v1")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class BusResource {

    private final Republish republish;
    private final Rebuild rebuild;
    private final Callers callers;

    public BusResource(Republish republish, Rebuild rebuild, Callers callers) {
        this.republish = republish;
        this.rebuild = rebuild;
        this.callers = callers;
    }

    /** Which state topic of this service to say again. */
    public record RepublishRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "cchc.plan.agencies.v1")
            String topic) {}

    /** Which projection of this service to throw away and read again. */
    public record RebuildRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "directory")
            String projection) {}

    /**
     * What was done.
     *
     * @param count facts said again, or records read again
     */
    @Schema(requiredProperties = "count")
    public record BusWork(long count) {}

    @POST
    @Path("/republish")
    @RolesAllowed("admin")
    @Operation(operationId = "republish", summary = "Phát lại trạng thái của một topic / Say a state topic again")
    public BusWork republish(@NotNull @Valid RepublishRequest body) {
        return new BusWork(republish.republish(body.topic(), callers.current()));
    }

    @POST
    @Path("/rebuilds")
    @RolesAllowed("admin")
    @Operation(operationId = "rebuild", summary = "Dựng lại một bản chiếu / Rebuild a projection")
    public BusWork rebuild(@NotNull @Valid RebuildRequest body) {
        return new BusWork(rebuild.rebuild(body.projection(), callers.current()));
    }
}
