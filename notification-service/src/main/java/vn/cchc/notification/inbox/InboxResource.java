package vn.cchc.notification.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The caller's inbox over HTTP. */
@Path("/api/v1/inbox")
@Tag(name = "inbox")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InboxResource {

    private final Inboxes inboxes;
    private final Callers callers;

    public InboxResource(Inboxes inboxes, Callers callers) {
        this.inboxes = inboxes;
        this.callers = callers;
    }

    @GET
    @RolesAllowed("**")
    @Operation(operationId = "listInbox", summary = "Hộp tin của tôi, mới nhất trước / My inbox, newest first")
    @APIResponse(responseCode = "200", description = "Một trang / A page")
    public Page<InboxItem> list(
            @QueryParam("unread") @DefaultValue("false") boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return inboxes.of(callers.current(), unread, PageRequest.of(limit, cursor, 1, "inbox", unread));
    }

    @POST
    @Path("/{id}/readings")
    @RolesAllowed("**")
    @Operation(operationId = "readInboxItem", summary = "Đánh dấu đã đọc / Mark as read")
    @APIResponse(responseCode = "204", description = "Đã đọc / Read")
    public void read(@PathParam("id") UUID id) {
        inboxes.read(id, callers.current());
    }
}
