package vn.cchc.plan.scheme;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.listing.TextParameter;
import vn.cchc.plan.progress.SchemeState;

/** Query parameters that narrow a list of schemes. */
public record SchemeFilter(
        @QueryParam("year")
        @Parameter(description = "Năm hoàn thành soạn thảo / The year in which drafting ends")
        @Nullable
        Integer year,

        @QueryParam("lead") @Parameter(description = "Cơ quan chủ trì soạn thảo / The drafting lead") @Nullable
        String lead,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        SchemeState state,

        @QueryParam("field") @Parameter(description = OperationTexts.FIELD) @Nullable
        String field,

        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("overdue")
        @Parameter(description = "Quá hạn soạn thảo (true) hoặc không (false) / Drafting overdue, or not")
        @Nullable
        Boolean overdue,

        @QueryParam("text")
        @Parameter(
                description =
                        "Các từ trong tên, không phân biệt dấu, hoa thường / Words of the title, accents and case do not matter")
        @Nullable
        String text) {

    private static final int SLUG = 100;
    private static final int TEXT = 200;

    public SchemeFilter {
        TextParameter.checked("lead", lead, SLUG);
        TextParameter.checked("field", field, SLUG);
        TextParameter.checked("text", text, TEXT);
    }
}
