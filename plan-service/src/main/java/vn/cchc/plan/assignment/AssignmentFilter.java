package vn.cchc.plan.assignment;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.listing.TextParameter;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.WorkSource;

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

        @QueryParam("agency")
        @Size(max = SLUG)
        @Parameter(description = "Chỉ cơ quan này / Of this agency only")
        @Nullable
        String agency,

        @QueryParam("role") @Parameter(description = OperationTexts.ROLE) @Nullable
        TaskRole role,

        @QueryParam("field") @Size(max = SLUG) @Parameter(description = OperationTexts.FIELD) @Nullable
        String field,

        @QueryParam("source") @Parameter(description = OperationTexts.SOURCE) @Nullable
        WorkSource source,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        AssignmentState state,

        @QueryParam("dueFrom") @Parameter(description = "Hạn từ ngày / Due on or after") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo") @Parameter(description = "Hạn đến ngày / Due on or before") @Nullable
        LocalDate dueTo,

        @QueryParam("overdue")
        @Parameter(description = "Chỉ quá hạn (true) hoặc chưa quá hạn (false) / Overdue only, or not overdue only")
        @Nullable
        Boolean overdue,

        @QueryParam("owed")
        @Parameter(description = "Cơ quan còn phải làm (true) hoặc không (false) / Still owed by its agency, or not")
        @Nullable
        Boolean owed,

        @QueryParam("criterion") @Size(max = CODE) @Parameter(description = OperationTexts.CRITERION) @Nullable
        String criterion,

        @QueryParam("text") @Size(max = TEXT) @Parameter(description = OperationTexts.TEXT) @Nullable
        String text) {

    private static final int SLUG = 100;
    private static final int CODE = 40;
    private static final int TEXT = 200;

    public AssignmentFilter {
        TextParameter.checked("agency", agency, SLUG);
        TextParameter.checked("field", field, SLUG);
        TextParameter.checked("criterion", criterion, CODE);
        TextParameter.checked("text", text, TEXT);
    }

    AssignmentQueries.Filter filter() {
        return new AssignmentQueries.Filter(
                plan,
                task,
                occurrenceOf,
                agency,
                role,
                field,
                source,
                state,
                dueFrom,
                dueTo,
                overdue,
                owed,
                criterion,
                text);
    }
}
