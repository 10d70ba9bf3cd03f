package vn.cchc.plan.initiative;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.listing.TextParameter;
import vn.cchc.plan.progress.InitiativeState;

/** Query parameters that narrow a list of initiatives. */
public record InitiativeFilter(
        @QueryParam("agency") @Parameter(description = "Cơ quan đăng ký / The agency that registered it") @Nullable
        String agency,

        @QueryParam("year") @Parameter(description = "Năm đăng ký / The year it is registered for") @Nullable
        Integer year,

        @QueryParam("field") @Parameter(description = OperationTexts.FIELD) @Nullable
        String field,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        InitiativeState state,

        @QueryParam("level") @Parameter(description = "Chỉ cấp công nhận này / Recognised at this level only") @Nullable
        InitiativeLevel level,

        @QueryParam("text")
        @Parameter(
                description =
                        "Các từ trong tên và mô tả, không phân biệt dấu, hoa thường / Words of title and description, accents and case do not matter")
        @Nullable
        String text) {

    private static final int SLUG = 100;
    private static final int TEXT = 200;

    public InitiativeFilter {
        TextParameter.checked("agency", agency, SLUG);
        TextParameter.checked("field", field, SLUG);
        TextParameter.checked("text", text, TEXT);
    }
}
