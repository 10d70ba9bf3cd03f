package vn.cchc.plan.agency;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.assignment.MoveChoices;
import vn.cchc.plan.progress.SuccessionState;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Agencies followed by others: planned, applied, revoked. */
@Path("/api/v1/agency-successions")
@Tag(name = "agency-successions")
@RunOnVirtualThread
public class SuccessionResource {

    private final AgencySuccessions successions;
    private final SuccessionReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public SuccessionResource(
            AgencySuccessions successions, SuccessionReader reader, Callers callers, Idempotency idempotency) {
        this.successions = successions;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** Why a succession is revoked. */
    @Schema(name = "SuccessionRevocation", examples = "{\"reason\":\"Nghị quyết được sửa đổi\"}")
    public record Revocation(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({"admin", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listAgencySuccessions",
            summary = "Các lần sắp xếp cơ quan, mới nhất trước / Successions of agencies, newest first")
    public Page<SuccessionView> list(
            @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / This state only") @Nullable
                    SuccessionState state,
            @QueryParam("agency")
                    @Parameter(description = "Chỉ khi có cơ quan này / Only those this agency has a part in")
                    @Size(max = 100)
                    @Nullable
                    String agency,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "agency-successions", state, agency);
        return Page.of(reader.list(state, agency, page), page, succession -> List.of(succession.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"admin", "coordinator", "leader", "auditor"})
    @Operation(operationId = "getAgencySuccession", summary = "Một lần sắp xếp / One succession")
    @APIResponse(
            responseCode = "200",
            description = "Lần sắp xếp; ETag / The succession; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionView.class)))
    public Response get(@PathParam("id") String id) {
        return answer(id);
    }

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "planAgencySuccession", summary = "Lập một lần sắp xếp / Plan a succession")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập / Planned; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionView.class)))
    public Response plan(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewSuccession body) {
        var caller = callers.current();
        return idempotency.once(caller, "plan-agency-succession", key, body, () -> {
            SuccessionView planned = reader.get(successions.plan(body, caller));
            return Response.created(URI.create("/api/v1/agency-successions/" + planned.id()))
                    .header("ETag", EntityTag.of(planned.version()))
                    .entity(planned)
                    .build();
        });
    }

    @POST
    @Path("/{id}/applications")
    @RolesAllowed("admin")
    @Operation(
            operationId = "applyAgencySuccession",
            summary = "Thực hiện: việc còn mở chuyển sang cơ quan kế thừa / Apply: open work goes to the successors")
    @APIResponse(
            responseCode = "200",
            description = "Đã thực hiện; ETag / Applied; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionView.class)))
    public Response apply(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveChoices body) {
        successions.apply(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/revocations")
    @RolesAllowed("admin")
    @Operation(
            operationId = "revokeAgencySuccession",
            summary = "Thu hồi: trả lại những gì chưa ai động đến / Revoke: what nobody has touched since goes back")
    @APIResponse(
            responseCode = "200",
            description = "Đã thu hồi; phần không trả lại nằm trong kept; ETag / "
                    + "Revoked; what did not go back is under kept; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SuccessionView.class)))
    public Response revoke(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Revocation body) {
        successions.revoke(id, EntityTag.required(ifMatch), body.reason(), callers.current());
        return answer(id);
    }

    private Response answer(String id) {
        SuccessionView succession = reader.get(id);
        return Response.ok(succession)
                .header("ETag", EntityTag.of(succession.version()))
                .build();
    }
}
