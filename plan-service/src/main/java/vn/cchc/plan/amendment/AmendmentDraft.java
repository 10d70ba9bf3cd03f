package vn.cchc.plan.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.plan.TaskRow;

/**
 * What an amendment would change, and why.
 *
 * @param documentNumber number of the amending document
 * @param documentDate its date; new groups are resolved as of it
 */
@Schema(
        requiredProperties = {"reason", "changes"},
        examples = """
                {"reason":"Điều chỉnh theo Kết luận số 12","documentNumber":"250/QĐ-UBND","documentDate":"2024-02-05",\
                "changes":{"added":[{"content":"Khảo sát hài lòng","leads":["so-noi-vu"],"deadlineText":"Quý III/2024"}],\
                "changed":[{"taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","set":{"deadlineText":"Quý II/2024"}}],\
                "dropped":[]}}""")
public record AmendmentDraft(
        @NotBlank @Size(max = 4_000) String reason,
        @Nullable @Size(max = 100) String documentNumber,
        @Nullable LocalDate documentDate,
        @NotNull @Valid Changes changes) {

    /** A number of blanks is none. */
    public AmendmentDraft {
        documentNumber = documentNumber == null || documentNumber.isBlank() ? null : documentNumber;
    }

    /**
     * What changes.
     *
     * @param metadata a JSON merge patch of the plan's metadata; number, kind, issuer, date and source stay
     * @param added rows to add at the end
     */
    @Schema(name = "AmendmentChanges")
    public record Changes(
            @Nullable @Size(max = 30) Map<String, @Nullable Object> metadata,
            @Nullable @Size(max = 500) List<@NotNull @Valid TaskRow> added,
            @Nullable @Size(max = 1_000) List<@NotNull @Valid Change> changed,
            @Nullable @Size(max = 1_000) List<@NotNull @Valid Drop> dropped) {

        List<TaskRow> rows() {
            return added == null ? List.of() : added;
        }

        List<Change> changes() {
            return changed == null ? List.of() : changed;
        }

        List<Drop> drops() {
            return dropped == null ? List.of() : dropped;
        }

        Map<String, @Nullable Object> about() {
            return metadata == null ? Map.of() : metadata;
        }
    }

    /**
     * A task that reads otherwise from now on.
     *
     * @param set a JSON merge patch of the task's row; null removes a member
     */
    @Schema(
            name = "TaskChange",
            requiredProperties = {"taskId", "set"})
    public record Change(
            @NotNull UUID taskId, @NotEmpty @Size(max = 20) Map<String, @Nullable Object> set) {}

    /** A task that is no longer asked for. */
    @Schema(
            name = "TaskDrop",
            requiredProperties = {"taskId", "reason"})
    public record Drop(
            @NotNull UUID taskId,
            @NotBlank @Size(max = 4_000) String reason) {}
}
