package vn.cchc.plan.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.task.TaskQueries;
import vn.cchc.plan.task.TaskView;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.security.Callers;
import vn.cchc.platform.web.Page;
import vn.cchc.platform.web.PageRequest;

/** Tasks of a plan. */
@Path("/api/v1/tasks")
@Tag(name = "tasks")
@RunOnVirtualThread
public class PlanTaskResource {

    private final PlanQueries plans;
    private final TaskQueries tasks;
    private final Callers callers;

    public PlanTaskResource(PlanQueries plans, TaskQueries tasks, Callers callers) {
        this.plans = plans;
        this.tasks = tasks;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({"focal", "head", "coordinator", "leader", "auditor"})
    @Operation(
            operationId = "listTasks",
            summary = "Nhiệm vụ của một kế hoạch, theo thứ tự văn bản / Tasks of a plan in the document's order")
    public Page<TaskView> list(
            @QueryParam("plan") @Parameter(description = "Kế hoạch, bắt buộc / The plan, required") @NotNull UUID plan,
            @QueryParam("limit") @Parameter(description = OperationTexts.LIMIT) @Nullable Integer limit,
            @QueryParam("cursor") @Parameter(description = OperationTexts.CURSOR) @Nullable String cursor) {
        Caller caller = callers.current();
        plans.checkRead(plan, caller);
        PageRequest page = PageRequest.of(limit, cursor, 1, "tasks", plan);
        return Page.of(tasks.list(plan, caller, page), page, task -> List.of(String.valueOf(task.ordinal())));
    }
}
