package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
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
import vn.cchc.plan.assignment.AssignmentAccess;
import vn.cchc.plan.assignment.Reach;
import vn.cchc.plan.listing.Order;
import vn.cchc.plan.task.TaskFilter;
import vn.cchc.plan.task.TaskQueries;
import vn.cchc.plan.task.TaskView;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.EntityTag;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Reading tasks; here, because who may know of a plan's tasks is the plan's to say. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
@RunOnVirtualThread
public class PlanTaskResource {

    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final AssignmentAccess access;
    private final Callers callers;

    public PlanTaskResource(PlanQueries plans, TaskQueries tasks, AssignmentAccess access, Callers callers) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "listTasks",
            summary =
                    "Nhiệm vụ mà người gọi tham gia hoặc theo dõi; chỉ với plan: cả kế hoạch theo thứ tự văn bản / Tasks the caller has a part in or oversees; with plan alone the whole plan in the document's order")
    public Page<TaskView> list(
            @BeanParam TaskFilter filter,
            @QueryParam("sort") @Parameter(description = OperationTexts.SORT) @Nullable String sort,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        UUID plan = filter.plan();
        if (plan != null && sort == null && filter.wholePlan()) {
            return wholePlan(plan, caller, PageRequest.of(limit, cursor, 1, "tasks", plan));
        }
        Order order = Order.of(sort);
        PageRequest page = PageRequest.of(limit, cursor, order.keys(), "tasks", filter, order);
        return Page.of(tasks.list(filter, order, caller, page), page, task -> order.key(task.dueTo(), task.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"focal", "head", "coordinator", "field-lead", "leader", "auditor"})
    @Operation(
            operationId = "getTask",
            summary = "Một nhiệm vụ với tình hình các phân công / One task and how its shares stand")
    @APIResponse(
            responseCode = "200",
            description = "Nhiệm vụ; ETag / The task; ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TaskView.class)))
    public Response get(@PathParam("id") UUID id) {
        Reach reach = access.reach(callers.current());
        TaskView task = tasks.get(id, PlanScope.of(reach), reach);
        return Response.ok(task).header("ETag", EntityTag.of(task.version())).build();
    }

    private Page<TaskView> wholePlan(UUID plan, Caller caller, PageRequest page) {
        Reach reach = access.reach(caller);
        List<TaskView> found = tasks.plan(plan, PlanScope.of(reach), reach, page);
        if (found.isEmpty()) { // nothing in it, nothing left, or nothing to be known of it
            plans.checkRead(plan, caller);
        }
        return Page.of(found, page, task -> List.of(String.valueOf(task.ordinal())));
    }
}
