package vn.cchc.plan.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to assignments. */
public final class AssignmentRequests {

    static final int MAX_NOTE = 4_000;

    private AssignmentRequests() {}

    /**
     * How far the agency is.
     *
     * @param percent 0 to 100
     */
    @Schema(examples = "{\"percent\":60,\"note\":\"Đã lấy ý kiến các sở\"}")
    public record Progress(
            @NotNull @Min(0) @Max(100) Integer percent,
            @Nullable @Size(max = MAX_NOTE) String note) {}

    /**
     * A due day of its own.
     *
     * @param from first day; null if it does not matter
     * @param to last day allowed
     * @param reason stays in the history
     */
    @Schema(examples = "{\"to\":\"2024-02-29\",\"reason\":\"Chờ hướng dẫn của Bộ Nội vụ\"}")
    public record DueDay(
            @Nullable LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = MAX_NOTE) String reason) {}

    /** A remark that may be left out. */
    @Schema(examples = "{\"note\":\"Đã ban hành Kế hoạch số 15/KH-SNV\"}")
    public record Remark(@Nullable @Size(max = MAX_NOTE) String note) {}

    /** A comment that must be given. */
    @Schema(examples = "{\"comment\":\"Bổ sung văn bản ký số\"}")
    public record Comment(@NotBlank @Size(max = MAX_NOTE) String comment) {}
}
