package vn.cchc.plan.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.cchc.plan.plan.PlanDraft;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.Refusal;

/** Documents on their way to becoming plans. */
@Path("/api/v1/plan-imports")
@Tag(name = "plan-imports")
@RunOnVirtualThread
public class PlanImportResource {

    private final PlanImports imports;
    private final ImportQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public PlanImportResource(PlanImports imports, ImportQueries queries, Callers callers, Idempotency idempotency) {
        this.imports = imports;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** Where a draft stands. */
    public enum State {
        OPEN,
        CONFIRMED,
        DISCARDED
    }

    @GET
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(
            operationId = "listPlanImports",
            summary = "Các bản nháp trong phạm vi, mới nhất trước / Drafts in scope, newest first")
    public Page<PlanImportItem> list(
            @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / This state only") @Nullable State state,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "plan-imports", state);
        String wanted = state == null ? null : state.name();
        return Page.of(
                queries.list(callers.current(), wanted, page),
                page,
                draft -> List.of(draft.id().toString()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "importPlan",
            summary =
                    "Đọc bảng nhiệm vụ trong tệp XLSX, DOCX hoặc CSV (phần file) với thông tin kế hoạch (phần plan, JSON)"
                            + " thành bản nháp / Read the tables of tasks of an XLSX, DOCX or CSV file (part file) with the plan's"
                            + " metadata (part plan, JSON) into a draft",
            description =
                    "Phần tables (tùy chọn): số thứ tự các bảng cần đọc, ví dụ 1,3. / Part tables (optional): numbers"
                            + " of the tables to read, such as 1,3; every table of tasks if absent.")
    @APIResponse(
            responseCode = "201",
            description = "Bản nháp / The draft; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response upload(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @RestForm("plan") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid PlanDraft body,
            @RestForm("tables") @Pattern(regexp = "\\d{1,3}(,\\d{1,3}){0,99}") @Nullable String tables,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        Caller caller = callers.current();
        Set<Integer> chosen = numbers(tables);
        var asked = Map.of("plan", body, "file", PlanImports.sha256(file.uploadedFile()), "tables", chosen);
        return idempotency.once(caller, "import-plan", key, asked, () -> {
            UUID id =
                    imports.upload(new PlanImports.Source(body, file.fileName(), file.uploadedFile(), chosen), caller);
            PlanImportView draft = queries.get(id, caller);
            return Response.created(URI.create("/api/v1/plan-imports/" + id))
                    .header("ETag", EntityTag.of(draft.version()))
                    .entity(draft)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"coordinator", "auditor"})
    @Operation(operationId = "getPlanImport", summary = "Bản nháp / The draft")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp, số liệu và 200 dòng đầu; ETag / The draft, its counts and first 200 rows; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("coordinator")
    @Operation(operationId = "discardPlanImport", summary = "Bỏ bản nháp / Discard the draft")
    @APIResponse(
            responseCode = "200",
            description = "Bản nháp đã bỏ; ETag / The draft, discarded; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanImportView.class)))
    public Response discard(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch) {
        imports.discard(id, EntityTag.required(ifMatch), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed("coordinator")
    @Operation(operationId = "confirmPlanImport", summary = "Xác nhận thành kế hoạch / Confirm into a plan")
    @APIResponse(responseCode = "201", description = "Kế hoạch đã tạo / The plan was made; Location")
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key) {
        long version = EntityTag.required(ifMatch);
        Caller caller = callers.current();
        return idempotency.once(caller, "confirm-plan-import/" + id, key, version, () -> {
            UUID planId = imports.confirm(id, version, caller);
            return Response.created(URI.create("/api/v1/plans/" + planId)).build();
        });
    }

    private Response answer(UUID id) {
        PlanImportView draft = queries.get(id, callers.current());
        return Response.ok(draft).header("ETag", EntityTag.of(draft.version())).build();
    }

    private static Set<Integer> numbers(@Nullable String tables) {
        return tables == null
                ? Set.of()
                : Arrays.stream(tables.split(",")).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
