package vn.cchc.plan.copy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A copy of a plan: what is asked for, and what a person should look at in it. */
public final class CopyRequests {

    private CopyRequests() {}

    /**
     * The plan to make.
     *
     * @param yearsForward how many years every deadline moves
     * @param parent the plan it serves; that of the copied plan if absent
     */
    @Schema(
            name = "PlanCopy",
            requiredProperties = {"title", "periodFrom", "periodTo", "yearsForward"},
            examples = """
                    {"title":"Kế hoạch cải cách hành chính nhà nước năm 2025","periodFrom":"2025-01-01",\
                    "periodTo":"2025-12-31","yearsForward":1}""")
    public record Wanted(
            @Nullable @Size(max = 100) String number,
            @NotBlank @Size(max = 1000) String title,
            @Nullable LocalDate issuedOn,
            @NotNull LocalDate periodFrom,
            @NotNull LocalDate periodTo,
            @NotNull @Min(1) @Max(20) Integer yearsForward,
            @Nullable UUID parent) {}

    /**
     * The draft that was made.
     *
     * @param tasks how many rows it has
     * @param unresolved deadlines that were not understood and so not moved
     * @param replaced agencies that have ended, and who stands for them now
     */
    @Schema(
            name = "PlanCopied",
            requiredProperties = {"planId", "tasks", "unresolved", "replaced"},
            examples = """
                    {"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b003","tasks":56,\
                    "unresolved":[{"ordinal":12,"content":"Xây dựng đề án","deadlineText":"theo lộ trình"}],\
                    "replaced":[{"ordinal":40,"verbatim":"Sở Thông tin và Truyền thông",\
                    "agency":"so-thong-tin-truyen-thong","successors":["so-khoa-hoc-cong-nghe"]}]}""")
    public record Copied(UUID planId, int tasks, List<Unresolved> unresolved, List<Replaced> replaced) {}

    /** A deadline that stays as it was. */
    @Schema(
            name = "CopiedUnresolved",
            requiredProperties = {"ordinal", "content", "deadlineText"})
    public record Unresolved(int ordinal, String content, String deadlineText) {}

    /**
     * An agency that has ended.
     *
     * @param successors who stands for it in the copy; empty where nobody does: a person decides
     */
    @Schema(
            name = "CopiedReplaced",
            requiredProperties = {"ordinal", "verbatim", "agency", "successors"})
    public record Replaced(int ordinal, String verbatim, String agency, List<String> successors) {}
}
