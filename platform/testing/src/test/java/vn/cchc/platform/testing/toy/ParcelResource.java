package vn.cchc.platform.testing.toy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Idempotency;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** The toy's web side. */
@Path("/api/v1/parcels")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParcelResource {

    private final Parcels parcels;
    private final Idempotency idempotency;
    private final Callers callers;
    private final Sql sql;
    private final Gate gate;

    public ParcelResource(Parcels parcels, Idempotency idempotency, Callers callers, Sql sql, Gate gate) {
        this.parcels = parcels;
        this.idempotency = idempotency;
        this.callers = callers;
        this.sql = sql;
        this.gate = gate;
    }

    /** A new title. */
    public record Title(@NotBlank String title) {}

    @POST
    @RolesAllowed("admin")
    public Response keep(@HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid ParcelRequest body) {
        var caller = callers.current();
        return idempotency.once(caller, "keep-parcel", key, body, () -> {
            gate.pass(body.title());
            Parcel parcel = parcels.keep(body, caller);
            return Response.created(URI.create("/api/v1/parcels/" + parcel.id))
                    .header("ETag", EntityTag.of(parcel.version))
                    .entity(ParcelView.of(parcel))
                    .build();
        });
    }

    @GET
    @RolesAllowed({"admin", "focal"})
    public Page<ParcelView> list(
            @QueryParam("title") @Nullable String title,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        PageRequest page = PageRequest.of(limit, cursor, 1, "parcels", title);
        List<ParcelView> rows = sql.list(
                """
                select id, title, weight from toy.parcel
                where (cast(? as text) is null or title = ?) and (cast(? as uuid) is null or id > cast(? as uuid))
                order by id limit ?""",
                row -> new ParcelView(row.uuid("id"), row.text("title"), row.integer("weight")),
                title,
                title,
                page.after(0),
                page.after(0),
                page.fetch());
        return Page.of(rows, page, row -> List.of(row.id().toString()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"admin", "focal"})
    public Response get(@PathParam("id") UUID id) {
        Parcel parcel = parcels.find(id);
        return Response.ok(ParcelView.of(parcel))
                .header("ETag", EntityTag.of(parcel.version))
                .build();
    }

    @PUT
    @Path("/{id}/title")
    @RolesAllowed("admin")
    public Response rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid Title body) {
        Parcel parcel = parcels.rename(id, body.title(), EntityTag.required(ifMatch));
        return Response.ok(ParcelView.of(parcel))
                .header("ETag", EntityTag.of(parcel.version))
                .build();
    }

    @POST
    @Path("/{id}/late-renames")
    @RolesAllowed("admin")
    public void renameTooLate(@PathParam("id") UUID id) {
        parcels.renameTooLate(id);
    }

    @GET
    @Path("/defect")
    @PermitAll
    public String defect() {
        throw new IllegalStateException("password=secret in table toy.parcel");
    }

    @GET
    @Path("/slow")
    @PermitAll
    public String slow() {
        gate.pass("slow");
        return "{}";
    }

    @GET
    @Path("/stream")
    @PermitAll
    public String stream() {
        gate.pass("stream");
        return "{}";
    }
}
