package vn.cchc.plan.assignment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import vn.cchc.plan.assignment.AssignmentRequests.DueDay;
import vn.cchc.plan.assignment.AssignmentRequests.Progress;
import vn.cchc.plan.assignment.AssignmentRequests.Remark;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;

/** What is done to an assignment, by its agency and by its coordinator. */
@Path("/api/v1/assignments")
@Tag(name = "assignments")
@RunOnVirtualThread
public class AssignmentStepResource {

    private static final String AFTER = "Phân công sau bước này; ETag / The assignment as it is now; ETag";

    private final Assignments assignments;
    private final AssignmentReader reader;
    private final Callers callers;
    private final Idempotency idempotency;

    public AssignmentStepResource(
            Assignments assignments, AssignmentReader reader, Callers callers, Idempotency idempotency) {
        this.assignments = assignments;
        this.reader = reader;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/{id}/due-days")
    @RolesAllowed("coordinator")
    @Operation(
            operationId = "setDueDay",
            summary = "Đặt hạn riêng cho một phân công / Give one assignment a due day of its own")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response dueDay(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid DueDay body) {
        return step(
                "set-due-day",
                id,
                ifMatch,
                key,
                body,
                (version, caller) -> assignments.moveDue(id, version, body.from(), body.to(), body.reason(), caller));
    }

    @POST
    @Path("/{id}/progress")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "reportProgress", summary = "Cơ quan báo tiến độ / The agency reports progress")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response report(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Progress body) {
        return step(
                "report-progress",
                id,
                ifMatch,
                key,
                body,
                (version, caller) -> assignments.report(id, version, body.percent(), body.note(), caller));
    }

    @POST
    @Path("/{id}/submissions")
    @RolesAllowed({"focal", "head"})
    @Operation(operationId = "submitAssignment", summary = "Cơ quan nộp kết quả / The agency hands it in")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response submit(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Remark body) {
        return step(
                "submit-assignment",
                id,
                ifMatch,
                key,
                body,
                (version, caller) -> assignments.submit(id, version, body.note(), caller));
    }

    @POST
    @Path("/{id}/returns")
    @RolesAllowed("coordinator")
    @Operation(operationId = "returnAssignment", summary = "Điều phối viên trả lại / The coordinator returns it")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response giveBack(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Comment body) {
        return step(
                "return-assignment",
                id,
                ifMatch,
                key,
                body,
                (version, caller) -> assignments.giveBack(id, version, body.comment(), caller));
    }

    @POST
    @Path("/{id}/confirmations")
    @RolesAllowed("coordinator")
    @Operation(operationId = "confirmAssignment", summary = "Điều phối viên xác nhận / The coordinator confirms it")
    @APIResponse(
            responseCode = "200",
            description = AFTER,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid Remark body) {
        return step(
                "confirm-assignment",
                id,
                ifMatch,
                key,
                body,
                (version, caller) -> assignments.confirm(id, version, body.note(), caller));
    }

    /** A step of an assignment, from the version the caller read. */
    @FunctionalInterface
    private interface Change {
        long by(long version, Caller caller);
    }

    private Response step(
            String operation, UUID id, @Nullable String ifMatch, @Nullable String key, Object body, Change change) {
        Caller caller = callers.current();
        long version = EntityTag.required(ifMatch);
        return idempotency.once(caller, operation + "-" + id, key, List.of(version, body), () -> {
            change.by(version, caller);
            return answer(id);
        });
    }

    private Response answer(UUID id) {
        AssignmentView view = reader.read(id, callers.current());
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
