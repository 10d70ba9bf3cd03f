package vn.cchc.plan.inspection;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.listing.TextParameter;
import vn.cchc.plan.progress.InspectionState;

/** Query parameters that narrow a list of inspections. */
public record InspectionFilter(
        @QueryParam("year") @Parameter(description = "Năm kiểm tra / The year of the inspection") @Nullable
        Integer year,

        @QueryParam("agency") @Parameter(description = "Cơ quan được kiểm tra / The inspected agency") @Nullable
        String agency,

        @QueryParam("issuer") @Parameter(description = "Cơ quan kiểm tra / The inspecting agency") @Nullable
        String issuer,

        @QueryParam("kind") @Parameter(description = "Chỉ loại này / Of this kind only") @Nullable
        InspectionKind kind,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        InspectionState state) {

    private static final int SLUG = 100;

    public InspectionFilter {
        TextParameter.checked("agency", agency, SLUG);
        TextParameter.checked("issuer", issuer, SLUG);
    }
}
