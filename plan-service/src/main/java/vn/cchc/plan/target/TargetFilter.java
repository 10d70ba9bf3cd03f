package vn.cchc.plan.target;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.OperationTexts;
import vn.cchc.plan.measure.AdministrativeLevel;
import vn.cchc.plan.measure.TargetState;

/** Query parameters that narrow a list or a board of targets. */
public record TargetFilter(
        @QueryParam("plan") @Parameter(description = "Chỉ kế hoạch này / Of this plan only") @Nullable
        UUID plan,

        @QueryParam("field") @Size(max = 50) @Parameter(description = "Chỉ lĩnh vực này / Of this field only") @Nullable
        String field,

        @QueryParam("level") @Parameter(description = "Chỉ cấp hành chính này / Of this level only") @Nullable
        AdministrativeLevel level,

        @QueryParam("year")
        @Min(1990)
        @Max(2200)
        @Parameter(
                description = "Chỉ tiêu nói đến năm này; chỉ tiêu hằng năm được đánh giá theo năm này / "
                        + "Those that speak of this year; yearly ones are judged by it")
        @Nullable
        Integer year,

        @QueryParam("agency")
        @Size(max = 100)
        @Parameter(description = "Chỉ cơ quan chịu trách nhiệm này / Of this responsible agency only")
        @Nullable
        String agency,

        @QueryParam("asOf") @Parameter(description = OperationTexts.AS_OF) @Nullable
        LocalDate asOf,

        @QueryParam("text")
        @Size(max = 200)
        @Parameter(description = "Mọi từ này, không kể dấu / All these words, accents aside")
        @Nullable
        String text,

        @QueryParam("state")
        @Parameter(description = "Chỉ kết quả đánh giá này vào ngày đó / With this evaluation on that day only")
        @Nullable
        TargetState state) {}
