package vn.cchc.plan.task;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.assignment.TaskRole;
import vn.cchc.plan.listing.TextParameter;
import vn.cchc.plan.progress.WorkSource;

/** Query parameters that narrow a list of tasks. */
public record TaskFilter(
        @QueryParam("plan")
        @Parameter(
                description =
                        "Chỉ kế hoạch này; một mình nó: cả kế hoạch theo thứ tự văn bản / Of this plan only; alone: the whole plan in the document's order")
        @Nullable
        UUID plan,

        @QueryParam("agency")
        @Size(max = SLUG)
        @Parameter(description = "Cơ quan này chủ trì hoặc phối hợp / This agency leads or coordinates")
        @Nullable
        String agency,

        @QueryParam("role") @Parameter(description = OperationTexts.ROLE) @Nullable
        TaskRole role,

        @QueryParam("field") @Size(max = SLUG) @Parameter(description = OperationTexts.FIELD) @Nullable
        String field,

        @QueryParam("source") @Parameter(description = OperationTexts.SOURCE) @Nullable
        WorkSource source,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        TaskState state,

        @QueryParam("dueFrom") @Parameter(description = "Hạn từ ngày / Due on or after") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo") @Parameter(description = "Hạn đến ngày / Due on or before") @Nullable
        LocalDate dueTo,

        @QueryParam("overdue")
        @Parameter(description = "Có cơ quan quá hạn (true) hoặc không (false) / Some agency overdue, or none")
        @Nullable
        Boolean overdue,

        @QueryParam("criterion") @Size(max = CODE) @Parameter(description = OperationTexts.CRITERION) @Nullable
        String criterion,

        @QueryParam("text") @Size(max = TEXT) @Parameter(description = OperationTexts.TEXT) @Nullable
        String text) {

    private static final int SLUG = 100;
    private static final int CODE = 40;
    private static final int TEXT = 200;

    public TaskFilter {
        TextParameter.checked("agency", agency, SLUG);
        TextParameter.checked("field", field, SLUG);
        TextParameter.checked("criterion", criterion, CODE);
        TextParameter.checked("text", text, TEXT);
    }

    /** Whether a plan as a whole is asked for, and nothing else. */
    public boolean wholePlan() {
        return plan != null && equals(new TaskFilter(plan, null, null, null, null, null, null, null, null, null, null));
    }
}
