package vn.cchc.notification.channel;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.QueryValues;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Deliveries over HTTP, for those who look after them. */
@Path("/api/v1/deliveries")
@Tag(name = "deliveries")
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
            @Parameter(schema = @Schema(implementation = DeliveryView.State.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var wanted = QueryValues.choice("state", state, DeliveryView.State.class);
        return deliveries.list(wanted, PageRequest.of(limit, cursor, 1, "deliveries", wanted));
    }
}
