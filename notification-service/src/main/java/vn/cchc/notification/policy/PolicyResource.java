package vn.cchc.notification.policy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Reminder policies over HTTP. */
@Path("/api/v1/reminder-policies")
@Tag(name = "reminder-policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PolicyResource {

    private static final String JSON = "application/json";

    private final Policies policies;
    private final Callers callers;
    private final Idempotency idempotency;

    public PolicyResource(Policies policies, Callers callers, Idempotency idempotency) {
        this.policies = policies;
        this.callers = callers;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listReminderPolicies", summary = "Các thang nhắc việc / Reminder policies")
    @APIResponse(responseCode = "200", description = "Một trang, theo kind / A page, by kind")
    public Page<PolicyView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return policies.list(PageRequest.of(limit, cursor, 1, "reminder-policies"));
    }

    @GET
    @Path("/{kind}")
    @RolesAllowed("**")
    @Operation(operationId = "getReminderPolicy", summary = "Một thang nhắc việc / One reminder policy")
    @APIResponse(
            responseCode = "200",
            description = "ETag là phiên bản / ETag is the version",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PolicyView.class)))
    public Response get(@PathParam("kind") String kind) {
        return answer(Response.ok(), policies.get(kind));
    }

    @POST
    @RolesAllowed("admin")
    @Operation(operationId = "addReminderPolicy", summary = "Thêm thang nhắc việc cho một loại thời hạn / Add a policy")
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm / Added",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PolicyView.class)))
    public Response add(@HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewPolicy body) {
        var caller = callers.current();
        return idempotency.once(
                caller,
                "add-reminder-policy",
                key,
                body,
                () -> answer(
                        Response.created(URI.create("/api/v1/reminder-policies/" + body.kind())),
                        policies.add(body, caller)));
    }

    @PUT
    @Path("/{kind}")
    @RolesAllowed("admin")
    @Operation(operationId = "changeReminderPolicy", summary = "Đổi thang nhắc việc / Change a policy")
    @APIResponse(
            responseCode = "200",
            description =
                    "Đã đổi; lịch nhắc của các thời hạn đang mở được tính lại / Changed; open deadlines follow it",
            content = @Content(mediaType = JSON, schema = @Schema(implementation = PolicyView.class)))
    public Response change(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid PolicyChange body) {
        return answer(Response.ok(), policies.change(kind, EntityTag.required(ifMatch), body, callers.current()));
    }

    private static Response answer(Response.ResponseBuilder response, PolicyView policy) {
        return response.header(HttpHeaders.ETAG, EntityTag.of(policy.version()))
                .entity(policy)
                .build();
    }
}
