package vn.cchc.plan.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.assignment.AssignmentQueries;
import vn.cchc.plan.progress.WorkSource;

/**
 * Whom to chase, and with what words.
 *
 * @param assignmentIds these; null where a filter is named
 * @param filter the first 200 of what fits, by last day; null where ids are named
 * @param text what is said to each agency
 */
@Schema(examples = """
                {"filter":{"overdue":true,"field":"tthc"},\
                "text":"Đề nghị báo cáo tiến độ trước ngày 25/3/2024"}""")
public record ChaseRequest(
        @Nullable @Size(min = 1, max = 200) List<@NotNull UUID> assignmentIds,
        @Nullable @Valid Owed filter,
        @NotBlank @Size(max = 4000) String text) {

    /**
     * What is owed, narrowed.
     *
     * @param dueTo due on or before
     * @param overdue only what is owed after its last day, or only what is not
     */
    @Schema(name = "ChaseFilter", examples = "{\"overdue\":true}")
    public record Owed(
            @Nullable UUID plan,
            @Nullable UUID task,
            @Nullable @Size(max = 100) String agency,
            @Nullable @Size(max = 100) String field,
            @Nullable WorkSource source,
            @Nullable LocalDate dueTo,
            @Nullable Boolean overdue) {

        AssignmentQueries.Filter filter() {
            return new AssignmentQueries.Filter(
                    plan, task, null, agency, null, field, source, null, null, dueTo, overdue, true, null, null);
        }
    }
}
