package vn.cchc.notification.channel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Deliveries over HTTP, for those who look after them. */
@Path("/api/v1/deliveries")
@Tag(name = "deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeliveryResource {

    private final Deliveries deliveries;

    public DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @RolesAllowed({"admin", "auditor"})
    @Operation(
            operationId = "listDeliveries",
            summary = "Thư đã và đang gửi, mới nhất trước / Deliveries, newest first")
    @APIResponse(responseCode = "200", description = "Một trang / A page")
    public Page<DeliveryView> list(
            @QueryParam("state") DeliveryView.@Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return deliveries.list(state, PageRequest.of(limit, cursor, 1, "deliveries", state));
    }
}
