package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.PlanAttachments.Attachment;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.Refusal;

/** Files of a plan: the same types and size as evidence, at most 20. */
@Path("/api/v1/plans/{id}/attachments")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanAttachmentResource {

    private final PlanAttachments attachments;
    private final Callers callers;

    public PlanAttachmentResource(PlanAttachments attachments, Callers callers) {
        this.attachments = attachments;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(operationId = "attachToPlan", summary = "Đính kèm tệp (phần file) / Attach a file (part file)")
    @APIResponse(
            responseCode = "201",
            description = "Đã lưu / Kept; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Attachment.class)))
    public Response add(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        Attachment kept = attachments.add(id, file.fileName(), file.uploadedFile(), callers.current());
        return Response.created(URI.create("/api/v1/plans/" + id + "/attachments/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listPlanAttachments",
            summary = "Tệp của một kế hoạch, tối đa 20 / Files of a plan, at most 20")
    public Page<Attachment> list(@PathParam("id") UUID id) {
        return new Page<>(attachments.list(id, callers.current()), null);
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(operationId = "downloadPlanAttachment", summary = "Tải một tệp / Download one file")
    @APIResponse(
            responseCode = "200",
            description = "Đúng từng byte đã nhận; ETag là SHA-256 / The bytes as received; ETag is their SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        Attachment file = attachments.get(id, attachmentId, callers.current());
        String name = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(attachments.content(file))
                .type(file.mediaType())
                .header("Content-Length", file.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("ETag", "\"" + file.sha256() + "\"")
                .build();
    }

    @DELETE
    @Path("/{attachmentId}")
    @RolesAllowed({"coordinator", "focal", "head"})
    @Operation(operationId = "detachFromPlan", summary = "Gỡ tệp khỏi bản nháp / Take a file off a draft")
    public Attachment remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return attachments.remove(id, attachmentId, callers.current());
    }
}
