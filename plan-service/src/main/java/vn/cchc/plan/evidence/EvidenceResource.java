package vn.cchc.plan.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Refusal;

/** Evidence of an assignment: PDF, DOCX, XLSX, PNG, JPEG, ZIP or UTF-8 text, at most 20 MB a file. */
@Path("/api/v1/assignments/{assignmentId}/evidence")
@Tag(name = "assignments")
@RunOnVirtualThread
public class EvidenceResource {

    private final Evidences evidences;
    private final Callers callers;

    public EvidenceResource(Evidences evidences, Callers callers) {
        this.evidences = evidences;
        this.callers = callers;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "addEvidence", summary = "Thêm tài liệu kiểm chứng (phần file) / Add evidence (part file)")
    @APIResponse(
            responseCode = "201",
            description = "Đã lưu / Kept; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    public Response add(@PathParam("assignmentId") UUID assignmentId, @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        EvidenceView kept = evidences.add(assignmentId, file.fileName(), file.uploadedFile(), callers.current());
        return Response.created(URI.create("/api/v1/assignments/" + assignmentId + "/evidence/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "listEvidence", summary = "Tài liệu của một phân công / Evidence of an assignment")
    public List<EvidenceView> list(@PathParam("assignmentId") UUID assignmentId) {
        return evidences.list(assignmentId, callers.current());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    @Operation(operationId = "downloadEvidence", summary = "Tải một tài liệu / Download one file")
    @APIResponse(
            responseCode = "200",
            description = "Đúng từng byte đã nhận; ETag là SHA-256 / The bytes as received; ETag is their SHA-256",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("assignmentId") UUID assignmentId, @PathParam("id") UUID id) {
        EvidenceView evidence = evidences.get(assignmentId, id, callers.current());
        String name = URLEncoder.encode(evidence.fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return Response.ok(evidences.content(evidence).toFile())
                .type(evidence.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", "\"" + evidence.sha256() + "\"")
                .build();
    }
}
