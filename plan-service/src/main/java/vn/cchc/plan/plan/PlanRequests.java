package vn.cchc.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.task.TaskLink;

/** What is sent to plans. */
public final class PlanRequests {

    private static final int MAX_NOTE = 4_000;
    private static final int MAX_ROWS = 2_000;

    private PlanRequests() {}

    /**
     * A plan drafted by hand.
     *
     * @param tasks its rows in the document's order; may be added later
     */
    @Schema(name = "NewPlan", requiredProperties = "plan", examples = """
                    {"plan":{"title":"Kế hoạch cải cách hành chính năm 2025","kind":"ANNUAL","issuer":"so-tu-phap",\
                    "periodFrom":"2025-01-01","periodTo":"2025-12-31","source":"OWN"},\
                    "tasks":[{"content":"Rà soát văn bản","fieldCode":"the-che","leads":["so-tu-phap"],\
                    "deadlineText":"Quý I/2025"}]}""")
    public record NewPlan(
            @NotNull @Valid PlanDraft plan,
            @Nullable @Size(max = MAX_ROWS) List<@NotNull @Valid TaskRow> tasks) {}

    /** Why a plan is returned. */
    @Schema(name = "PlanReturn", examples = "{\"comment\":\"Bổ sung chỉ tiêu cấp xã\"}")
    public record Return(@NotBlank @Size(max = MAX_NOTE) String comment) {}

    /**
     * The end of an issued plan.
     *
     * @param reason demanded where something is still open: why it stays so
     */
    @Schema(name = "PlanClosure", examples = "{\"reason\":\"Nhiệm vụ còn lại chuyển sang Kế hoạch năm 2025\"}")
    public record Closure(@Nullable @Size(max = MAX_NOTE) String reason) {

        /** Blanks are no reason. */
        public Closure {
            reason = reason == null || reason.isBlank() ? null : reason;
        }
    }

    /**
     * A plan is given up or taken back.
     *
     * @param documentNumber number of the document that withdraws it; demanded once the plan is issued
     * @param documentDate its date
     */
    @Schema(name = "PlanWithdrawal", requiredProperties = "reason", examples = """
                    {"reason":"Thay bằng kế hoạch mới","documentNumber":"120/QĐ-UBND","documentDate":"2024-02-01"}""")
    public record Withdrawal(
            @NotBlank @Size(max = MAX_NOTE) String reason,
            @Nullable @Size(max = 100) String documentNumber,
            @Nullable LocalDate documentDate) {}

    /** What a task implements, instead of whatever it was. */
    @Schema(
            name = "TaskImplements",
            requiredProperties = "links",
            examples = "{\"links\":[{\"kind\":\"TASK\",\"id\":\"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21\"}]}")
    public record Links(@NotNull @Size(max = 200) List<@NotNull @Valid TaskLink> links) {}
}
