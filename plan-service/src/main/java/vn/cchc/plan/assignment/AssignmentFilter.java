package vn.cchc.plan.assignment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;

/** Query parameters that narrow a list of assignments. */
public record AssignmentFilter(
        @QueryParam("plan") @Nullable UUID plan,
        @QueryParam("task") @Nullable UUID task,
        @QueryParam("agency") @Nullable String agency,
        @QueryParam("state") @Nullable AssignmentState state,
        @QueryParam("dueFrom") @Nullable LocalDate dueFrom,
        @QueryParam("dueTo") @Nullable LocalDate dueTo,
        @QueryParam("overdue") @Nullable Boolean overdue) {

    AssignmentQueries.Filter filter() {
        return new AssignmentQueries.Filter(plan, task, agency, state, dueFrom, dueTo, overdue);
    }
}
