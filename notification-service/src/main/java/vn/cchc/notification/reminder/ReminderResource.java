package vn.cchc.notification.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.notification.QueryValues;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Reminders over HTTP. */
@Path("/api/v1/reminders")
@Tag(name = "reminders")
@RunOnVirtualThread
public class ReminderResource {

    private final Reminders reminders;
    private final Callers callers;

    public ReminderResource(Reminders reminders, Callers callers) {
        this.reminders = reminders;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"coordinator", "leader", "auditor", "admin", "focal", "head"})
    @Operation(
            operationId = "listReminders",
            summary = "Các lần nhắc trong phạm vi của tôi, mới nhất trước / Reminders in my scope, newest first")
    @APIResponse(responseCode = "200", description = "Một trang / A page")
    public Page<ReminderView> list(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("deadlineDay") @Nullable
                    String deadlineDay,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("agency") @Nullable String agency,
            @Parameter(schema = @Schema(implementation = ReminderView.State.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var dueDay = QueryValues.day("deadlineDay", deadlineDay);
        var wanted = QueryValues.choice("state", state, ReminderView.State.class);
        return reminders.list(
                callers.current(),
                dueDay,
                kind,
                agency,
                wanted,
                PageRequest.of(limit, cursor, 1, "reminders", dueDay, kind, agency, wanted));
    }

    @GET
    @Path("/summary")
    @RolesAllowed({"coordinator", "leader", "auditor", "admin", "focal", "head"})
    @Operation(
            operationId = "summariseReminders",
            summary =
                    "Số lần nhắc quyết định trong một ngày theo hạn và cơ quan / A day's figures by last day and agency",
            description = "Không có day thì lấy ngày nghiệp vụ hôm nay. / Without day, the present business day.")
    @APIResponse(responseCode = "200", description = "Một trang, theo hạn rồi cơ quan / By last day, then agency")
    public Page<ReminderCount> summary(
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("day") @Nullable String day,
            @Parameter(schema = @Schema(implementation = LocalDate.class)) @QueryParam("deadlineDay") @Nullable
                    String deadlineDay,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var wanted = QueryValues.day("day", day);
        var dueDay = QueryValues.day("deadlineDay", deadlineDay);
        return reminders.counts(
                callers.current(),
                wanted,
                dueDay,
                PageRequest.of(limit, cursor, 2, "reminder-summary", wanted, dueDay));
    }
}
