package vn.cchc.plan.remediation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** The solutions known per criterion, from which drafts are filled. */
@Path("/api/v1/remediation-drafts/catalogue")
@Tag(name = "remediation-drafts")
@RunOnVirtualThread
public class CatalogueResource {

    private static final long MAX_BYTES = 2L * 1024 * 1024;

    private final Catalogue catalogue;
    private final Callers callers;
    private final Idempotency idempotency;

    public CatalogueResource(Catalogue catalogue, Callers callers, Idempotency idempotency) {
        this.catalogue = catalogue;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** How many entries were taken in. */
    @Schema(name = "CatalogueLoaded", requiredProperties = "rows", examples = "{\"rows\":21}")
    public record Loaded(int rows) {}

    @GET
    @RolesAllowed({"coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listRemediationCatalogue",
            summary = "Danh mục giải pháp theo tiêu chí / The catalogue of solutions by criterion")
    public Page<CatalogueEntry> list(
            @QueryParam("criterion")
                    @Size(max = 40)
                    @Parameter(description = "Chỉ mã tiêu chí này / This criterion code only")
                    @Nullable
                    String criterion,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 2, "remediation-catalogue", criterion);
        return Page.of(
                catalogue.list(callers.current(), criterion, page),
                page,
                entry -> List.of(entry.criterionCode(), entry.id().toString()));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "loadRemediationCatalogue",
            summary = "Nạp danh mục từ CSV (phần file, tối đa 2 MB) của một kế hoạch (phần source, JSON) / "
                    + "Load the catalogue from a plan's CSV (part file, at most 2 MB; part source, JSON)")
    @APIResponse(
            responseCode = "201",
            description = "Đã nạp mọi dòng / Every row was taken in; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Loaded.class)))
    public Response load(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @RestForm("source") @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid CatalogueSource body,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null || file.fileName() == null) {
            throw Refusal.invalid("file", "missing-file", "file");
        }
        if (file.size() > MAX_BYTES) {
            throw new Refusal(PlatformProblem.CONTENT_TOO_LARGE);
        }
        var caller = callers.current();
        var asked = Map.of("source", body, "file", CatalogueCsv.sha256(file.uploadedFile()));
        return idempotency.once(caller, "load-remediation-catalogue", key, asked, () -> {
            int rows = catalogue.load(body, file.uploadedFile(), caller);
            return Response.created(URI.create("/api/v1/remediation-drafts/catalogue"))
                    .entity(new Loaded(rows))
                    .build();
        });
    }
}
