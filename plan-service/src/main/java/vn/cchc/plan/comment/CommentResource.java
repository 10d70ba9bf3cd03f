package vn.cchc.plan.comment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The conversation about an assignment. */
@Path("/api/v1/assignments/{assignmentId}/comments")
@Tag(name = "assignments")
@RunOnVirtualThread
public class CommentResource {

    private final Comments comments;
    private final Callers callers;
    private final Idempotency idempotency;

    public CommentResource(Comments comments, Callers callers, Idempotency idempotency) {
        this.comments = comments;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    /** What somebody has to say. */
    @Schema(name = "NewAssignmentComment", examples = "{\"text\":\"Đang chờ ý kiến của Sở Tài chính\"}")
    public record NewComment(@NotBlank @Size(max = 4000) String text) {}

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listAssignmentComments",
            summary = "Trao đổi về một phân công, mới nhất trước / What is said about an assignment, newest first")
    public Page<CommentView> list(
            @PathParam("assignmentId") UUID assignmentId,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        return comments.list(
                assignmentId, PageRequest.of(limit, cursor, 1, "assignment-comments", assignmentId), callers.current());
    }

    @POST
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader"})
    @Operation(operationId = "commentAssignment", summary = "Nêu ý kiến về một phân công / Comment on an assignment")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi / Said; Location",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public Response say(
            @PathParam("assignmentId") UUID assignmentId,
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewComment body) {
        var caller = callers.current();
        return idempotency.once(caller, "comment-assignment-" + assignmentId, key, body, () -> {
            CommentView said = comments.say(assignmentId, body.text(), caller);
            return Response.created(URI.create("/api/v1/assignments/" + assignmentId + "/comments/" + said.id()))
                    .entity(said)
                    .build();
        });
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader"})
    @Operation(
            operationId = "retractAssignmentComment",
            summary = "Rút lại ý kiến của mình; dòng còn, lời không còn / Take one's own words back; the line stays")
    @APIResponse(
            responseCode = "200",
            description = "Ý kiến đã rút / The retracted comment",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CommentView.class)))
    public CommentView retract(@PathParam("assignmentId") UUID assignmentId, @PathParam("id") UUID id) {
        return comments.retract(assignmentId, id, callers.current());
    }
}
