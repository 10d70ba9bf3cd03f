package vn.cchc.plan.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.office.DocxPlan;
import vn.cchc.plan.office.PrintedPlan;
import vn.cchc.plan.office.XlsxPlan;
import vn.cchc.platform.security.Callers;

/** A plan as a file; what is written is read back the same by an import. */
@Path("/api/v1/plans/{id}/export")
@Tag(name = "plans")
@RunOnVirtualThread
public class PlanExportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PlanExports exports;
    private final Callers callers;

    public PlanExportResource(PlanExports exports, Callers callers) {
        this.exports = exports;
        this.callers = callers;
    }

    /** Kinds of file, as the parameter names them. */
    public enum Format {
        xlsx,
        docx
    }

    @GET
    @Produces({XLSX, DOCX, MediaType.APPLICATION_JSON})
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "exportPlan",
            summary = "Xuất kế hoạch theo mẫu phụ lục / Export the plan in the layout of its annex")
    @APIResponse(
            responseCode = "200",
            description = "Tệp XLSX hoặc DOCX / The XLSX or DOCX file",
            content = {
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @PathParam("id") UUID id,
            @QueryParam("format") @Parameter(description = "xlsx hoặc docx / xlsx or docx") @NotNull Format format) {
        PrintedPlan plan = exports.print(id, callers.current());
        StreamingOutput file = switch (format) {
            case xlsx -> new XlsxPlan(plan)::write;
            case docx -> new DocxPlan(plan)::write;
        };
        return Response.ok(file)
                .type(format == Format.xlsx ? XLSX : DOCX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name(plan.number(), id, format))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String name(@Nullable String number, UUID id, Format format) {
        String base = number == null ? id.toString() : number.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return URLEncoder.encode("ke-hoach-" + base + "." + format, StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
