package vn.cchc.notification.reminder;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Reminders over HTTP. */
@Path("/api/v1/reminders")
@Tag(name = "reminders")
@Produces(MediaType.APPLICATION_JSON)
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
            @QueryParam("deadlineDay") @Nullable LocalDate deadlineDay,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("state") ReminderView.@Nullable State state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reminders.list(
                callers.current(),
                deadlineDay,
                kind,
                agency,
                state,
                PageRequest.of(limit, cursor, 1, "reminders", deadlineDay, kind, agency, state));
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
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("deadlineDay") @Nullable LocalDate deadlineDay,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return reminders.counts(
                callers.current(),
                day,
                deadlineDay,
                PageRequest.of(limit, cursor, 2, "reminder-summary", day, deadlineDay));
    }
}
