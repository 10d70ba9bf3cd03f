package vn.cchc.plan.occurrence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.platform.web.EntityTag;

/** How often a plan's ongoing work is reported on. */
@Path("/api/v1/plans/{id}/reporting-rhythm")
@Tag(name = "occurrences")
@RunOnVirtualThread
public class ReportingRhythmResource {

    private final ReportingRhythms rhythms;
    private final Callers callers;

    public ReportingRhythmResource(ReportingRhythms rhythms, Callers callers) {
        this.rhythms = rhythms;
        this.callers = callers;
    }

    /** The rhythm wanted. */
    @Schema(name = "ReportingRhythmSetting", examples = "{\"rhythm\":\"MONTH\"}")
    public record Setting(@NotNull ReportingRhythm rhythm) {}

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getReportingRhythm",
            summary = "Nhịp báo cáo của kế hoạch / How often the plan is reported on")
    @APIResponse(
            responseCode = "200",
            description = "Nhịp báo cáo; ETag là của kế hoạch / The rhythm; the plan's ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportingRhythmView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "setReportingRhythm",
            summary = "Đặt nhịp báo cáo của việc thường xuyên / Set how often ongoing work is reported on")
    @APIResponse(
            responseCode = "200",
            description = "Nhịp báo cáo; ETag là của kế hoạch / The rhythm; the plan's ETag",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReportingRhythmView.class)))
    public Response set(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Setting body) {
        rhythms.set(id, EntityTag.required(ifMatch), body.rhythm(), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        ReportingRhythmView view = rhythms.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
