package vn.cchc.plan.target;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Refusal;

/** Targets and their figures as tables. */
@Path("/api/v1/targets")
@Tag(name = "targets")
@RunOnVirtualThread
public class TargetTableResource {

    private static final String DRY_RUN = "true: chỉ kiểm tra, không ghi / true: only look, keep nothing";
    private static final String CSV = "text/csv; charset=UTF-8";

    private final TargetImports imports;
    private final MeasurementImports figures;
    private final TargetQueries queries;
    private final Idempotency idempotency;
    private final Callers callers;

    public TargetTableResource(
            TargetImports imports,
            MeasurementImports figures,
            TargetQueries queries,
            Idempotency idempotency,
            Callers callers) {
        this.imports = imports;
        this.figures = figures;
        this.queries = queries;
        this.idempotency = idempotency;
        this.callers = callers;
    }

    /**
     * Which plan stands behind each name in the table's column {@code plan_id}; {@code *} for all of them.
     */
    @Schema(
            name = "TargetImportPlans",
            examples = "{\"plans\":{\"binh-duong-2024\":\"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001\"}}")
    public record Plans(@NotNull @Size(min = 1, max = 20) Map<@Size(max = 100) String, @NotNull UUID> plans) {}

    /** How many figures a table held. */
    @Schema(
            name = "MeasurementImport",
            requiredProperties = {"dryRun", "measurements"},
            examples = "{\"dryRun\":false,\"measurements\":12}")
    public record Figures(boolean dryRun, int measurements) {}

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "importTargets",
            summary =
                    "Nhập bảng chỉ tiêu CSV (phần file, tối đa 2 MB) vào các kế hoạch (phần plans, JSON): tất cả hoặc không / "
                            + "Read a CSV table of targets (part file, at most 2 MB) into plans (part plans, JSON): all lines or none")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhập / Kept (200 where it was only looked at)",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = TargetImportView.class)))
    public Response targets(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @QueryParam("dryRun") @Parameter(description = DRY_RUN) boolean dryRun,
            @RestForm("plans") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid Plans body,
            @RestForm("file") @Nullable FileUpload file) {
        FileUpload sent = present(file);
        Caller caller = callers.current();
        var asked = Map.of("plans", body.plans(), "file", Sha256.of(sent.uploadedFile()), "dryRun", dryRun);
        return idempotency.once(
                caller,
                "import-targets",
                key,
                asked,
                () -> Response.status(dryRun ? 200 : 201)
                        .entity(imports.read(sent.uploadedFile(), body.plans(), dryRun, caller))
                        .build());
    }

    @POST
    @Path("/measurement-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({"focal", "head", "coordinator"})
    @Operation(
            operationId = "importTargetMeasurements",
            summary =
                    "Nhập bảng số liệu CSV (phần file, tối đa 2 MB) cho chỉ tiêu của một kế hoạch: tất cả hoặc không / "
                            + "Read a CSV table of figures (part file, at most 2 MB) for one plan's targets: all lines or none")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhập / Kept (200 where it was only looked at)",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Figures.class)))
    public Response figures(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @QueryParam("plan") @Parameter(description = "Kế hoạch, bắt buộc / The plan, required") @NotNull UUID plan,
            @QueryParam("dryRun") @Parameter(description = DRY_RUN) boolean dryRun,
            @RestForm("file") @Nullable FileUpload file) {
        FileUpload sent = present(file);
        Caller caller = callers.current();
        var asked = Map.of("plan", plan, "file", Sha256.of(sent.uploadedFile()), "dryRun", dryRun);
        return idempotency.once(
                caller,
                "import-target-measurements",
                key,
                asked,
                () -> Response.status(dryRun ? 200 : 201)
                        .entity(new Figures(dryRun, figures.read(sent.uploadedFile(), plan, dryRun, caller)))
                        .build());
    }

    @GET
    @Path("/exports")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "exportTargets",
            summary = "Chỉ tiêu trong phạm vi thành bảng CSV, cùng cột với bảng nhập / "
                    + "Targets in scope as a CSV table, in the layout they are read from")
    @APIResponse(
            responseCode = "200",
            description = "Bảng CSV / The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response export(@BeanParam @Valid TargetFilter filter) {
        return Response.ok(TargetTable.written(queries.all(callers.current(), filter)))
                .type(CSV)
                .header("Content-Disposition", "attachment; filename=\"targets.csv\"")
                .build();
    }

    private static FileUpload present(@Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        return file;
    }
}
