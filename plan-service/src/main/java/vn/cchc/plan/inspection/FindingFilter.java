package vn.cchc.plan.inspection;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.TextParameter;

/** Query parameters that narrow a list of findings. */
public record FindingFilter(
        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        FindingState state,

        @QueryParam("agency") @Parameter(description = "Cơ quan phải khắc phục / Who must mend it") @Nullable
        String agency,

        @QueryParam("inspected") @Parameter(description = "Cơ quan được kiểm tra / The inspected agency") @Nullable
        String inspected,

        @QueryParam("inspection") @Parameter(description = "Chỉ cuộc kiểm tra này / Of this inspection only") @Nullable
        UUID inspection,

        @QueryParam("year") @Parameter(description = "Năm ghi nhận / The year it was recorded in") @Nullable
        Integer year,

        @QueryParam("overdue")
        @Parameter(description = "Quá hạn khắc phục (true) hoặc không (false) / Open after the last day, or not")
        @Nullable
        Boolean overdue) {

    private static final int SLUG = 100;

    public FindingFilter {
        TextParameter.checked("agency", agency, SLUG);
        TextParameter.checked("inspected", inspected, SLUG);
    }
}
