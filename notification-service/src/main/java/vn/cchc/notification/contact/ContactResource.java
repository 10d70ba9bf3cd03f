package vn.cchc.notification.contact;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Contacts over HTTP. */
@Path("/api/v1/contacts")
@Tag(name = "contacts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContactResource {

    private static final String USER = "[A-Za-z0-9._@-]{1,100}";

    private final Contacts contacts;
    private final Callers callers;

    public ContactResource(Contacts contacts, Callers callers) {
        this.contacts = contacts;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"admin", "auditor"})
    @Operation(operationId = "listContacts", summary = "Danh bạ nhận tin / Contacts")
    @APIResponse(responseCode = "200", description = "Một trang, theo tên đăng nhập / A page, by login name")
    public Page<ContactView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return contacts.list(PageRequest.of(limit, cursor, 1, "contacts"));
    }

    @GET
    @Path("/{user}")
    @RolesAllowed("**")
    @Operation(
            operationId = "getContact",
            summary =
                    "Một người nhận: chính mình, hoặc mọi người với admin và auditor / Oneself; anyone for admin, auditor")
    @APIResponse(
            responseCode = "200",
            description = "ETag là phiên bản / ETag is the version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    public Response get(@PathParam("user") String user) {
        return answer(Response.ok(), contacts.get(user, callers.current()));
    }

    @PUT
    @Path("/{user}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "keepContact",
            summary = "Thêm hoặc thay một người nhận / Add or replace a contact",
            description = "If-Match là tùy chọn: không có thì lần ghi sau cùng thắng. / If-Match is optional.")
    @APIResponse(
            responseCode = "200",
            description = "Đã thay / Replaced",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Đã thêm / Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ContactView.class)))
    public Response keep(
            @PathParam("user") @Pattern(regexp = USER) String user,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ContactChange body) {
        Contacts.Kept kept = contacts.keep(user, ifMatch, body, callers.current());
        return answer(Response.status(kept.added() ? 201 : 200), kept.contact());
    }

    private static Response answer(Response.ResponseBuilder response, ContactView contact) {
        return response.header(HttpHeaders.ETAG, EntityTag.of(contact.version()))
                .entity(contact)
                .build();
    }
}
