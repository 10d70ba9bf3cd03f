package vn.cchc.plan.assignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The same step of many assignments; each item names the version it was read in. */
public final class BulkRequests {

    static final int MAX = 200;

    private BulkRequests() {}

    /** What every item says. */
    sealed interface Item permits Confirmation, Return, Report, Due {
        UUID id();

        Long version();
    }

    @Schema(name = "BulkConfirmation")
    public record Confirmation(
            @NotNull UUID id,
            @NotNull @Min(0) Long version,

            @Nullable @Size(max = AssignmentRequests.MAX_NOTE)
            String note)
            implements Item {}

    @Schema(name = "BulkReturn")
    public record Return(
            @NotNull UUID id,
            @NotNull @Min(0) Long version,

            @NotBlank @Size(max = AssignmentRequests.MAX_NOTE)
            String comment)
            implements Item {}

    @Schema(name = "BulkProgress")
    public record Report(
            @NotNull UUID id,
            @NotNull @Min(0) Long version,
            @NotNull @Min(0) @Max(100) Integer percent,

            @Nullable @Size(max = AssignmentRequests.MAX_NOTE)
            String note)
            implements Item {}

    @Schema(name = "BulkDueDay")
    public record Due(
            @NotNull UUID id,
            @NotNull @Min(0) Long version,
            @Nullable LocalDate from,
            @NotNull LocalDate to,

            @NotBlank @Size(max = AssignmentRequests.MAX_NOTE)
            String reason)
            implements Item {}

    @Schema(
            name = "BulkConfirmations",
            examples = "{\"items\":[{\"id\":\"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10\",\"version\":3}]}")
    public record Confirmations(@NotEmpty @Size(max = MAX) List<@NotNull @Valid Confirmation> items) {}

    @Schema(name = "BulkReturns", examples = """
                    {"items":[{"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":3,\
                    "comment":"Bổ sung văn bản ký số"}]}""")
    public record Returns(@NotEmpty @Size(max = MAX) List<@NotNull @Valid Return> items) {}

    @Schema(
            name = "BulkReports",
            examples = "{\"items\":[{\"id\":\"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10\",\"version\":1,\"percent\":60}]}")
    public record Reports(@NotEmpty @Size(max = MAX) List<@NotNull @Valid Report> items) {}

    @Schema(name = "BulkDueDays", examples = """
                    {"items":[{"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":1,"to":"2024-02-29",\
                    "reason":"Chờ hướng dẫn của Bộ Nội vụ"}]}""")
    public record DueDays(@NotEmpty @Size(max = MAX) List<@NotNull @Valid Due> items) {}
}
