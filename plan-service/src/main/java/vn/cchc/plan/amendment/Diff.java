package vn.cchc.plan.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.edition.Wording;
import vn.cchc.plan.progress.PlanState;

/**
 * What an amendment changes against the edition before it; who, when, why.
 *
 * @param edition the edition it makes, or would make
 * @param issuedAt business instant; null before it is issued
 * @param reason why
 * @param metadata members of the plan itself that differ
 * @param tasks in the document's order
 */
@Schema(
        name = "AmendmentDiff",
        requiredProperties = {"number", "edition", "state", "draftedBy", "reason", "metadata", "tasks"},
        examples = """
                {"number":1,"edition":2,"state":"ISSUED","draftedBy":"coordinator","issuedBy":"leader",\
                "issuedAt":"2024-02-05T02:00:00Z","reason":"Điều chỉnh theo Kết luận số 12",\
                "documentNumber":"250/QĐ-UBND","documentDate":"2024-02-05","metadata":[],\
                "tasks":[{"kind":"CHANGED","taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","ordinal":16,\
                "content":"Rà soát văn bản quy phạm pháp luật","members":[{"member":"deadline",\
                "vi":"Thời gian hoàn thành","en":"Deadline","before":"Quý I/2024","after":"Quý II/2024"}],\
                "restricted":false}]}""")
public record Diff(
        int number,
        int edition,
        PlanState state,
        String draftedBy,
        @Nullable String issuedBy,
        @Nullable Instant issuedAt,
        String reason,
        @Nullable String documentNumber,
        @Nullable LocalDate documentDate,
        List<Member> metadata,
        List<TaskDiff> tasks) {

    /** What became of a task. */
    public enum Kind {
        ADDED,
        CHANGED,
        DROPPED
    }

    /**
     * One member that differs.
     *
     * @param vi what it is called in Vietnamese
     * @param en and in English
     * @param before null where nothing was said
     * @param after null where nothing is said any more
     */
    @Schema(
            name = "DiffMember",
            requiredProperties = {"member", "vi", "en"})
    public record Member(
            String member,
            String vi,
            String en,
            @Nullable String before,
            @Nullable String after) {

        static List<Member> of(List<Wording.Difference> differences) {
            return differences.stream()
                    .map(difference -> new Member(
                            difference.label().member(),
                            difference.label().vietnamese(),
                            difference.label().english(),
                            difference.before(),
                            difference.after()))
                    .toList();
        }
    }

    /**
     * One task that differs.
     *
     * @param taskId null for one that is not added yet
     * @param content as it reads afterwards; as it read where it is dropped
     * @param reason why it is dropped; null otherwise
     * @param members empty where it is dropped, or where it is not the caller's to see
     * @param restricted true where the caller neither leads nor coordinates it
     */
    @Schema(
            name = "TaskDiff",
            requiredProperties = {"kind", "ordinal", "content", "members", "restricted"})
    public record TaskDiff(
            Kind kind,
            @Nullable UUID taskId,
            int ordinal,
            @Nullable String stt,
            String content,
            @Nullable String reason,
            List<Member> members,
            boolean restricted) {

        TaskDiff with(UUID id) {
            return new TaskDiff(kind, id, ordinal, stt, content, reason, members, restricted);
        }

        TaskDiff reduced() {
            return new TaskDiff(kind, taskId, ordinal, stt, content, null, List.of(), true);
        }
    }

    /** The two lists that are kept when it is issued. */
    record Parts(List<Member> metadata, List<TaskDiff> tasks) {

        /** The same for who leads or coordinates these tasks only. */
        Parts forThoseIn(Set<UUID> involved) {
            return new Parts(
                    metadata,
                    tasks.stream()
                            .map(task ->
                                    task.taskId() != null && involved.contains(task.taskId()) ? task : task.reduced())
                            .toList());
        }
    }
}
