package vn.cchc.plan.scheme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Schemes (đề án) and the lists they stand in. */
@Path("/api/v1/schemes")
@Tag(name = "schemes")
@RunOnVirtualThread
public class SchemeResource {

    private static final long MAX_BYTES = 2L * 1024 * 1024;

    private final Schemes schemes;
    private final SchemeImports imports;
    private final SchemeQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public SchemeResource(
            Schemes schemes, SchemeImports imports, SchemeQueries queries, Callers callers, Idempotency idempotency) {
        this.schemes = schemes;
        this.imports = imports;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** How many schemes were taken in. */
    @Schema(name = "SchemesLoaded", requiredProperties = "schemes", examples = "{\"schemes\":10}")
    public record Loaded(int schemes) {}

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listSchemes",
            summary = "Các đề án, theo hạn soạn thảo / Schemes, by last day for drafting")
    public Page<SchemeView> list(
            @BeanParam SchemeFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "schemes", filter);
        return Page.of(
                queries.list(filter, callers.current(), page),
                page,
                scheme -> List.of(scheme.dueTo().toString(), scheme.id().toString()));
    }

    @POST
    @RolesAllowed("coordinator")
    @Operation(operationId = "enterScheme", summary = "Đưa một đề án vào danh mục / Enter a scheme into its list")
    @APIResponse(
            responseCode = "201",
            description = "Đề án / The scheme; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response enter(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewScheme body) {
        var caller = callers.current();
        return idempotency.once(caller, "enter-scheme", key, body, () -> {
            SchemeView view = queries.get(schemes.enter(body, caller), caller);
            return Response.created(URI.create("/api/v1/schemes/" + view.id()))
                    .header("ETag", EntityTag.of(view.version()))
                    .entity(view)
                    .build();
        });
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "importSchemes",
            summary =
                    "Nạp danh mục đề án từ CSV (phần file, tối đa 2 MB; phần list, JSON), mọi dòng hoặc không dòng nào / "
                            + "Load a list of schemes from CSV (part file, at most 2 MB; part list, JSON), every row or none")
    @APIResponse(
            responseCode = "201",
            description = "Đã nạp mọi dòng / Every row was taken in; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Loaded.class)))
    public Response load(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @RestForm("list") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid SchemeList body,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        if (file.size() > MAX_BYTES) {
            throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
        }
        var caller = callers.current();
        String csv = SchemeCsv.text(file.uploadedFile());
        return idempotency.once(
                caller,
                "import-schemes",
                key,
                Map.of("list", body, "file", csv),
                () -> Response.created(URI.create("/api/v1/schemes"))
                        .entity(new Loaded(imports.load(body, csv, caller)))
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getScheme", summary = "Một đề án với quá trình / One scheme with its history")
    @APIResponse(
            responseCode = "200",
            description = "Đề án; ETag / The scheme; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "changeScheme",
            summary = "Sửa đề án; hạn soạn thảo đi theo / Change a scheme; its deadline follows")
    @APIResponse(
            responseCode = "200",
            description = "Đề án sau khi sửa; ETag / The scheme as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SchemeView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid NewScheme body) {
        schemes.change(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        SchemeView view = queries.get(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
