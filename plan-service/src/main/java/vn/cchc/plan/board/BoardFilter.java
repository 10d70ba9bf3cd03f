package vn.cchc.plan.board;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.listing.Where;
import vn.cchc.plan.progress.WorkSource;

/** Query parameters that narrow the board. */
record BoardFilter(
        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("agency")
        @Size(max = 100)
        @Parameter(description = "Chỉ cơ quan này / Of this agency only")
        @Nullable
        String agency,

        @QueryParam("field") @Size(max = 100) @Parameter(description = OperationTexts.FIELD) @Nullable
        String field,

        @QueryParam("source") @Parameter(description = OperationTexts.SOURCE) @Nullable
        WorkSource source,

        @QueryParam("year")
        @Min(2000)
        @Max(2100)
        @Parameter(description = "Hạn trong năm này / Due in this year")
        @Nullable
        Integer year,

        @QueryParam("dueFrom") @Parameter(description = "Hạn từ ngày / Due on or after") @Nullable
        LocalDate dueFrom,

        @QueryParam("dueTo") @Parameter(description = "Hạn đến ngày / Due on or before") @Nullable
        LocalDate dueTo) {

    Where where() {
        Where where = Where.of("issued")
                .andIf(plan, "plan_id = ?")
                .andIf(agency, "agency = ?")
                .andIf(field, "field_code = ?")
                .andIf(source == null ? null : source.name(), "source = ?")
                .andIf(dueFrom, "due_to >= ?")
                .andIf(dueTo, "due_to <= ?");
        return year == null
                ? where
                : where.and("due_to between ? and ?", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
