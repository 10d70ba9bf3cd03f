package vn.cchc.plan.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Refusal;

/** The registry as a file, out and in. */
@Path("/api/v1/agencies")
@Tag(name = "agencies")
@RunOnVirtualThread
public class AgencyFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final AgencyImports imports;
    private final AgencyExports exports;
    private final Callers callers;
    private final Idempotency idempotency;

    public AgencyFileResource(AgencyImports imports, AgencyExports exports, Callers callers, Idempotency idempotency) {
        this.imports = imports;
        this.exports = exports;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** The form of a file. */
    public enum Format {
        csv,
        xlsx
    }

    @GET
    @Path("/export")
    @RolesAllowed("**")
    @Produces({CSV, XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportAgencies",
            summary = "Danh bạ vào một ngày thành tệp / The registry of a day as a file")
    @APIResponse(
            responseCode = "200",
            description = "Tệp nhập lại được / A file that can be imported again",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = "csv hoặc xlsx / csv or xlsx")
                    Format format,
            @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable LocalDate asOf) {
        StreamingOutput content = switch (format) {
            case csv -> out -> exports.csv(asOf, out);
            case xlsx -> out -> exports.xlsx(asOf, out);
        };
        return Response.ok(content)
                .type(format == Format.csv ? CSV + ";charset=UTF-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=agencies." + format)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("admin")
    @Operation(
            operationId = "importAgencies",
            summary = "Nhập danh bạ từ CSV hoặc XLSX (phần file, tối đa 2 MB, 5000 dòng), tất cả hoặc không gì / "
                    + "Import the registry from CSV or XLSX (part file, at most 2 MB, 5000 rows), all or nothing")
    @APIResponse(
            responseCode = "200",
            description = "Đã làm hoặc sẽ làm gì / What was done, or would be",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AgencyImportOutcome.class)))
    public Response take(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @QueryParam("effectiveFrom")
                    @Parameter(
                            description = "Ngày các thay đổi có hiệu lực, mặc định hôm nay / "
                                    + "The day from which changes hold, today if absent")
                    @Nullable
                    LocalDate effectiveFrom,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Chỉ xem trước, không ghi / Only say what would happen")
                    boolean dryRun,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        var caller = callers.current();
        var asked = List.of(sha256(file.uploadedFile()), String.valueOf(effectiveFrom), dryRun);
        return idempotency.once(
                caller,
                "import-agencies",
                key,
                asked,
                () -> Response.ok(imports.take(file.uploadedFile(), effectiveFrom, dryRun, caller))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .build());
    }

    private static String sha256(java.nio.file.Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
