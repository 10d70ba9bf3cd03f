package vn.cchc.plan.obstacle;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.ObstacleState;

/** Query parameters that narrow a list of obstacles; {@code from} and {@code to} are a reporting period's days. */
public record ObstacleFilter(
        @QueryParam("agency") @Parameter(description = "Chỉ cơ quan này / Of this agency only") @Nullable
        String agency,

        @QueryParam("field") @Parameter(description = "Chỉ lĩnh vực này (mã) / In this field only (code)") @Nullable
        String field,

        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("assignment") @Parameter(description = "Chỉ phân công này / Of this assignment only") @Nullable
        UUID assignment,

        @QueryParam("state") @Parameter(description = "Chỉ trạng thái này / In this state only") @Nullable
        ObstacleState state,

        @QueryParam("kind") @Parameter(description = "Chỉ loại này / Of this kind only") @Nullable
        ObstacleKind kind,

        @QueryParam("from") @Parameter(description = "Nêu từ ngày / Raised on or after") @Nullable
        LocalDate from,

        @QueryParam("to") @Parameter(description = "Nêu đến hết ngày / Raised on or before") @Nullable
        LocalDate to) {}
