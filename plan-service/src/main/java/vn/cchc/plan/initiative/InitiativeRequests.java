package vn.cchc.plan.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to initiatives that are there. */
public final class InitiativeRequests {

    private InitiativeRequests() {}

    /** A remark with a step. */
    @Schema(name = "InitiativeNote", examples = "{\"note\":\"Đã qua Hội đồng sáng kiến của Sở\"}")
    public record Note(@Nullable @Size(max = 4000) String note) {}

    /** Why it is given back or taken back. */
    @Schema(name = "InitiativeReason", examples = "{\"reason\":\"Bổ sung minh chứng hiệu quả\"}")
    public record Reason(@NotBlank @Size(max = 4000) String reason) {}

    /**
     * It is recognised.
     *
     * @param decisionDate the date the decision bears, not in the future
     */
    @Schema(name = "InitiativeRecognition", examples = """
                    {"level":"PROVINCE","decisionNumber":"321/QĐ-UBND","decisionDate":"2024-11-05","note":null}""")
    public record Recognition(
            @NotNull InitiativeLevel level,
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotNull LocalDate decisionDate,
            @Nullable @Size(max = 4000) String note) {}

    /** It is not recognised, and why. */
    @Schema(name = "InitiativeRefusal", examples = """
                    {"decisionNumber":"322/TB-SNV","decisionDate":"2024-11-05","reason":"Giải pháp đã được áp dụng ở nơi khác"}""")
    public record Declination(
            @Nullable @Size(max = 100) String decisionNumber,
            @NotNull LocalDate decisionDate,
            @NotBlank @Size(max = 4000) String reason) {}
}
