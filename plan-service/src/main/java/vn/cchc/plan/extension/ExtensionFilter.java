package vn.cchc.plan.extension;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.ExtensionState;

/** Query parameters that narrow a list of requests for more time. */
public record ExtensionFilter(
        @QueryParam("assignment") @Parameter(description = "Chỉ phân công này / Of this assignment only") @Nullable
        UUID assignment,

        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("agency") @Parameter(description = "Chỉ cơ quan này / Of this agency only") @Nullable
        String agency,

        @QueryParam("field") @Parameter(description = "Chỉ lĩnh vực này (mã) / In this field only (code)") @Nullable
        String field,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        ExtensionState state) {}
