package vn.cchc.plan.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.assignment.AssignmentRequests.Comment;
import vn.cchc.plan.assignment.AssignmentRequests.Progress;
import vn.cchc.plan.assignment.AssignmentRequests.Remark;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Assignments: what an agency owes, and how it goes. */
@Path("/api/v1/assignments")
@Tag(name = "assignments")
@RunOnVirtualThread
public class AssignmentResource {

    private final Assignments assignments;
    private final AssignmentQueries queries;
    private final AssignmentReader reader;
    private final Callers callers;

    public AssignmentResource(
            Assignments assignments, AssignmentQueries queries, AssignmentReader reader, Callers callers) {
        this.assignments = assignments;
        this.queries = queries;
        this.reader = reader;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listAssignments",
            summary = "Phân công trong phạm vi của người gọi, theo hạn / Assignments in the caller's scope, by due day")
    public Page<AssignmentView> list(
            @BeanParam AssignmentFilter filter,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        var wanted = filter.filter();
        PageRequest page = PageRequest.of(limit, cursor, 2, "assignments", wanted);
        return Page.of(queries.list(callers.current(), wanted, page), page, AssignmentQueries::key);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(operationId = "getAssignment", summary = "Một phân công với quá trình / One assignment with its history")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("/{id}/progress")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "reportProgress", summary = "Cơ quan báo tiến độ / The agency reports progress")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Progress body) {
        assignments.report(id, EntityTag.required(ifMatch), body.percent(), body.note(), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/submissions")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "submitAssignment", summary = "Cơ quan nộp kết quả / The agency hands it in")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Remark body) {
        assignments.submit(id, EntityTag.required(ifMatch), body.note(), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/returns")
    @RolesAllowed("coordinator")
    @Operation(operationId = "returnAssignment", summary = "Điều phối viên trả lại / The coordinator returns it")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Comment body) {
        assignments.giveBack(id, EntityTag.required(ifMatch), body.comment(), callers.current());
        return answer(id);
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed("coordinator")
    @Operation(operationId = "confirmAssignment", summary = "Điều phối viên xác nhận / The coordinator confirms it")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid Remark body) {
        assignments.confirm(id, EntityTag.required(ifMatch), body.note(), callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        AssignmentView view = reader.read(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
