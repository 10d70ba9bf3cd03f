package vn.cchc.plan.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.cchc.plan.listing.Order;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Assignments: what an agency owes, and how it goes. */
@Path("/api/v1/assignments")
@Tag(name = "assignments")
@RunOnVirtualThread
public class AssignmentResource {

    private final AssignmentQueries queries;
    private final AssignmentReader reader;
    private final Callers callers;

    public AssignmentResource(AssignmentQueries queries, AssignmentReader reader, Callers callers) {
        this.queries = queries;
        this.reader = reader;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listAssignments",
            summary = "Phân công trong phạm vi của người gọi / Assignments in the caller's scope")
    public Page<AssignmentView> list(
            @BeanParam AssignmentFilter filter,
            @QueryParam("sort") @Parameter(description = OperationTexts.SORT) @Nullable String sort,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        var wanted = filter.filter();
        Order order = Order.of(sort);
        PageRequest page = PageRequest.of(limit, cursor, order.keys(), "assignments", wanted, order);
        return Page.of(
                queries.list(callers.current(), wanted, order, page), page, row -> order.key(row.dueTo(), row.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(operationId = "getAssignment", summary = "Một phân công với quá trình / One assignment with its history")
    @APIResponse(
            responseCode = "200",
            description = "Phân công sau bước này; ETag / The assignment as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listAssignmentSteps",
            summary = "Quá trình của một phân công, mới nhất trước / An assignment's history, newest first")
    public Page<AssignmentView.Step> steps(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        return reader.steps(id, PageRequest.of(limit, cursor, 1, "assignment-steps", id), callers.current());
    }

    private Response answer(UUID id) {
        AssignmentView view = reader.read(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
