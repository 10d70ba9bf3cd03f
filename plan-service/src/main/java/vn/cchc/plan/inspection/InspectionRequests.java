package vn.cchc.plan.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to inspections that are there. */
public final class InspectionRequests {

    private InspectionRequests() {}

    /** Other days or another team. */
    @Schema(name = "InspectionChange", examples = """
                    {"plannedFrom":"2024-06-17","plannedTo":"2024-06-18","teamLead":"Trần Thị B","body":null,"note":null}""")
    public record Change(
            @NotNull LocalDate plannedFrom,
            @Nullable LocalDate plannedTo,
            @Nullable @Size(max = 300) String teamLead,
            @Nullable @Size(max = 300) String body,
            @Nullable @Size(max = 4000) String note) {}

    /**
     * It was held.
     *
     * @param heldOn not in the future
     * @param teamLead if another than planned
     */
    @Schema(name = "InspectionHeld", examples = "{\"heldOn\":\"2024-06-18\",\"teamLead\":null}")
    public record Held(
            @NotNull LocalDate heldOn,
            @Nullable @Size(max = 300) String teamLead) {}

    /** What it came to. */
    @Schema(name = "InspectionConclusion", examples = """
                    {"number":"45/KL-SNV","date":"2024-06-28","summary":"Thực hiện tốt; còn 02 tồn tại cần khắc phục"}""")
    public record Conclusion(
            @NotBlank @Size(max = 100) String number,
            @NotNull LocalDate date,
            @Nullable @Size(max = 10_000) String summary) {}

    /** Why it will not be held. */
    @Schema(name = "InspectionCancellation", examples = "{\"reason\":\"Trùng với đoàn thanh tra\"}")
    public record Cancellation(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * Something to be mended.
     *
     * @param dueOn last day to mend it, not before the inspection
     * @param agency id of who must; if absent the inspected agency
     * @param product what shall come of it; null if nothing in particular
     * @param field code of the reform field; null if none
     */
    @Schema(name = "NewInspectionFinding", examples = """
                    {"text":"Chưa niêm yết đầy đủ thủ tục hành chính","dueOn":"2024-08-31","agency":null,\
                    "product":"Báo cáo khắc phục","field":"tthc"}""")
    public record NewFinding(
            @NotBlank @Size(max = 10_000) String text,
            @NotNull LocalDate dueOn,
            @Nullable @Size(max = 100) String agency,
            @Nullable @Size(max = 2000) String product,
            @Nullable @Size(max = 100) String field) {}
}
