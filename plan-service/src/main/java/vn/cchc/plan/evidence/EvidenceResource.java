package vn.cchc.plan.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Products and evidence of an assignment: PDF, DOCX, XLSX, PNG, JPEG, ZIP or UTF-8 text, at most 20 MB a file. */
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
    @Operation(
            operationId = "addEvidence",
            summary = "Thêm sản phẩm hoặc tài liệu kiểm chứng (phần file, và phần about dạng JSON nếu có) / "
                    + "Add a product or evidence (part file, and part about as JSON if there is more to say)")
    @APIResponse(
            responseCode = "201",
            description = "Đã lưu / Kept; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    public Response add(
            @PathParam("assignmentId") UUID assignmentId,
            @RestForm("about") @PartType(MediaType.APPLICATION_JSON) @Nullable @Valid NewEvidence about,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        EvidenceView kept = evidences.add(assignmentId, file.fileName(), file.uploadedFile(), about, callers.current());
        return Response.created(URI.create("/api/v1/assignments/" + assignmentId + "/evidence/" + kept.id()))
                .entity(kept)
                .build();
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listEvidence",
            summary = "Sản phẩm và tài liệu kiểm chứng của một phân công, cũ nhất trước / "
                    + "Products and evidence of an assignment, oldest first")
    public Page<EvidenceView> list(
            @PathParam("assignmentId") UUID assignmentId,
            @QueryParam("kind") @Parameter(description = "Chỉ loại này / Of this kind only") @Nullable
                    EvidenceKind kind,
            @QueryParam("removed")
                    @Parameter(description = "Kèm cả tệp đã rút (true) / Also those taken back (true)")
                    @DefaultValue("false")
                    boolean removed,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "evidence", assignmentId, kind, removed);
        return Page.of(
                evidences.list(assignmentId, kind, removed, page, callers.current()),
                page,
                row -> List.of(row.id().toString()));
    }

    @POST
    @Path("/{id}/removals")
    @RolesAllowed({"focal", "head"})
    @Operation(
            operationId = "removeEvidence",
            summary = "Cơ quan rút một tệp khi việc còn mở / The agency takes a file back while the work is open")
    @APIResponse(
            responseCode = "200",
            description = "Tệp đã rút; nội dung vẫn được lưu / The file as taken back; its content stays",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    public Response remove(
            @PathParam("assignmentId") UUID assignmentId,
            @PathParam("id") UUID id,
            @NotNull @Valid RemovalReason body) {
        return Response.ok(evidences.remove(assignmentId, id, body.reason(), callers.current()))
                .build();
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
        var opened = evidences.open(assignmentId, id, callers.current());
        EvidenceView evidence = opened.evidence();
        StreamingOutput bytes = out -> {
            try (InputStream content = opened.content()) {
                content.transferTo(out);
            }
        };
        return Response.ok(bytes)
                .type(evidence.mediaType())
                .header("Content-Length", evidence.size())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(evidence.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .header("ETag", "\"" + evidence.sha256() + "\"")
                .build();
    }

    private static String encoded(String fileName) {
        return URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
