package vn.cchc.plan.task;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to a task after it was given. */
public final class TaskRequests {

    private TaskRequests() {}

    /**
     * A merge patch of a task outside plans; what is absent stays.
     *
     * @param product null takes it away
     * @param deadlineText as the document writes it; either this or {@code dueTo}
     * @param dueFrom first day; only with {@code dueTo}
     */
    @Schema(name = "TaskChange", examples = "{\"deadlineText\":\"trong quý II/2024\",\"product\":null}")
    public record Change(
            @Nullable @Size(min = 1, max = 10_000) @Pattern(regexp = "(?s).*\\S.*")
            String content,

            @Schema(implementation = String.class, maxLength = 2000, nullable = true) @Nullable
            JsonNode product,

            @Nullable @Size(max = 500) String deadlineText,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo) {}

    /** Why a task outside plans is taken back. */
    @Schema(name = "TaskCancellation", examples = "{\"reason\":\"Thay bằng Chỉ thị số 20/CT-UBND\"}")
    public record Cancellation(@NotBlank @Size(max = 4000) String reason) {}

    /** The criteria a task serves, all of them. */
    @Schema(name = "TaskCriteria", examples = "{\"criteria\":[\"3.1\",\"3.2.1\"]}")
    public record Criteria(
            @NotNull @Size(max = NewGivenTask.MAX_CRITERIA)
            List<@NotBlank @Size(max = 40) @Pattern(regexp = NewGivenTask.CRITERION) String> criteria) {}
}
