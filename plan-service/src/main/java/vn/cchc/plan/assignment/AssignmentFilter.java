package vn.cchc.plan.assignment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;

/** Query parameters that narrow a list of assignments. */
public record AssignmentFilter(
        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("task") @Parameter(description = "Chỉ nhiệm vụ này / Of this task only") @Nullable
        UUID task,

        @QueryParam("occurrenceOf")
        @Parameter(description = "Chỉ các kỳ của phân công này / Occurrences of this assignment only")
        @Nullable
        UUID occurrenceOf,

        @QueryParam("agency") @Parameter(description = "Chỉ cơ quan này / Of this agency only") @Nullable
        String agency,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        AssignmentState state,

        @QueryParam("dueFrom") @Parameter(description = "Hạn từ ngày / Due on or after") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo") @Parameter(description = "Hạn đến ngày / Due on or before") @Nullable
        LocalDate dueTo,

        @QueryParam("overdue")
        @Parameter(description = "Chỉ quá hạn (true) hoặc chưa quá hạn (false) / Overdue only, or not overdue only")
        @Nullable
        Boolean overdue) {

    AssignmentQueries.Filter filter() {
        return new AssignmentQueries.Filter(plan, task, occurrenceOf, agency, state, dueFrom, dueTo, overdue);
    }
}
