package vn.cchc.plan.post;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import java.time.LocalDate;
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
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** People's posts. */
@Path("/api/v1/agency-posts")
@Tag(name = "agency-posts")
@RunOnVirtualThread
public class PostResource {

    private final Posts posts;
    private final PostQueries queries;
    private final Callers callers;
    private final Idempotency idempotency;

    public PostResource(Posts posts, PostQueries queries, Callers callers, Idempotency idempotency) {
        this.posts = posts;
        this.queries = queries;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(
            operationId = "listAgencyPosts",
            summary = "Ai giữ vị trí nào; người khác chỉ thấy của mình hoặc cơ quan mình đứng đầu / "
                    + "Who holds which post; others see their own, a head its agency's")
    public Page<PostView> list(
            @QueryParam("user")
                    @Parameter(description = "Chỉ người này / Of this person only")
                    @Size(max = 200)
                    @Nullable
                    String user,
            @QueryParam("agency")
                    @Parameter(description = "Chỉ cơ quan này / At this agency only")
                    @Size(max = 100)
                    @Nullable
                    String agency,
            @QueryParam("role")
                    @Parameter(description = "Chỉ vai trò này / Of this role only")
                    @Size(max = 50)
                    @Nullable
                    String role,
            @QueryParam("asOf")
                    @Parameter(
                            description = "Chỉ vị trí có hiệu lực vào ngày này, mặc định mọi ngày / "
                                    + "Those in force on this day only, else of all days")
                    @Nullable
                    LocalDate asOf,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        PostFilter filter = new PostFilter(user, agency, role, asOf);
        PageRequest page = PageRequest.of(limit, cursor, 1, "agency-posts", user, agency, role, asOf);
        return Page.of(
                queries.list(filter, callers.current(), page),
                page,
                post -> List.of(post.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("**")
    @Operation(operationId = "getAgencyPost", summary = "Một vị trí / One post")
    @APIResponse(
            responseCode = "200",
            description = "Vị trí; ETag / The post; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @RolesAllowed({"admin", "head"})
    @Operation(
            operationId = "enterAgencyPost",
            summary = "Ghi một vị trí; thủ trưởng chỉ ủy quyền vị trí của mình / "
                    + "Enter a post; a head delegates its own only")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi / Entered; Location, ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostView.class)))
    public Response enter(
            @HeaderParam(Idempotency.HEADER) @Parameter(description = OperationTexts.IDEMPOTENCY_KEY) @Nullable
                    String key,
            @NotNull @Valid NewPost body) {
        var caller = callers.current();
        return idempotency.once(caller, "enter-agency-post", key, body, () -> {
            PostView entered = queries.get(posts.enter(body, caller), caller);
            return Response.created(URI.create("/api/v1/agency-posts/" + entered.id()))
                    .header("ETag", EntityTag.of(entered.version()))
                    .entity(entered)
                    .build();
        });
    }

    @POST
    @Path("/{id}/endings")
    @RolesAllowed({"admin", "head"})
    @Operation(operationId = "endAgencyPost", summary = "Kết thúc sớm một vị trí / End a post early")
    @APIResponse(
            responseCode = "200",
            description = "Vị trí sau bước này; ETag / The post as it is now; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PostView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Parameter(description = OperationTexts.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PostEnding body) {
        posts.end(id, EntityTag.required(ifMatch), body, callers.current());
        return answer(id);
    }

    private Response answer(UUID id) {
        PostView post = queries.get(id, callers.current());
        return Response.ok(post).header("ETag", EntityTag.of(post.version())).build();
    }
}
