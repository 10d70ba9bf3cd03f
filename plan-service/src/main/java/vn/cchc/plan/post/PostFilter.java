package vn.cchc.plan.post;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters that narrow a list of posts. */
public record PostFilter(
        @QueryParam("user") @Parameter(description = "Chỉ người này / Of this person only") @Size(max = 200) @Nullable
        String user,

        @QueryParam("agency")
        @Parameter(description = "Chỉ cơ quan này / At this agency only")
        @Size(max = 100)
        @Nullable
        String agency,

        @QueryParam("role") @Parameter(description = "Chỉ vai trò này / Of this role only") @Size(max = 50) @Nullable
        String role,

        @QueryParam("asOf")
        @Parameter(
                description = "Chỉ vị trí có hiệu lực vào ngày này, mặc định mọi ngày / "
                        + "Those in force on this day only, else of all days")
        @Nullable
        LocalDate asOf) {}
