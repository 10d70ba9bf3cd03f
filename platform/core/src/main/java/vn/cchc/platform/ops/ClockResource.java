package vn.cchc.platform.ops;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cchc.platform.audit.AuditLog;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.time.BusinessTime;

/** The business clock, to look at and, in local mode, to set. */
@Path("/ops/v1/clock")
@Tag(name = "ops")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClockResource {

    private final BusinessTime businessTime;
    private final Clock system;
    private final Callers callers;
    private final AuditLog audit;

    public ClockResource(BusinessTime businessTime, Clock system, Callers callers, AuditLog audit) {
        this.businessTime = businessTime;
        this.system = system;
        this.callers = callers;
        this.audit = audit;
    }

    /**
     * Both clocks.
     *
     * @param businessTime local date and time in Asia/Ho_Chi_Minh
     * @param systemTime UTC
     * @param adjustable whether {@code PUT} is allowed here (local mode)
     */
    @Schema(requiredProperties = {"businessTime", "systemTime", "adjustable"})
    public record ClockState(LocalDateTime businessTime, Instant systemTime, boolean adjustable) {}

    /**
     * A new business time.
     *
     * @param businessTime local date and time in Asia/Ho_Chi_Minh, not before the present one
     */
    public record ClockSetting(
            @NotNull @Schema(examples = "2024-03-28T09:00:00")
            LocalDateTime businessTime) {}

    @GET
    @PermitAll
    @Operation(operationId = "getClock", summary = "Đồng hồ nghiệp vụ và hệ thống / Business and system clock")
    public ClockState get() {
        return new ClockState(
                LocalDateTime.ofInstant(businessTime.now(), BusinessTime.ZONE).truncatedTo(ChronoUnit.SECONDS),
                system.instant(),
                businessTime.adjustable());
    }

    @PUT
    @RolesAllowed("admin")
    @Transactional
    @Operation(
            operationId = "setClock",
            summary = "Đặt đồng hồ nghiệp vụ (chỉ chế độ cục bộ) / Set the business clock (local mode only)")
    public ClockState set(@NotNull @Valid ClockSetting body) {
        var caller = callers.current();
        businessTime.set(body.businessTime().atZone(BusinessTime.ZONE).toInstant(), caller.subject());
        audit.record(
                caller,
                "clock-set",
                "clock",
                "business",
                Map.of("businessTime", body.businessTime().toString()));
        return get();
    }
}
