package vn.cchc.plan.event;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.deadline.Offset;

/**
 * Words of documents that wait for an event nobody has bound them to.
 *
 * @param eventText as one of the documents writes it
 * @param tasks how many issued tasks wait with these words, in whatever case and spacing
 * @param sample the first of them, at most 20
 */
@Schema(
        requiredProperties = {"eventText", "tasks", "sample"},
        examples = """
                {"eventText":"Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023","tasks":1,"sample":[\
                {"taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "content":"Xây dựng kế hoạch khắc phục hạn chế của Chỉ số",\
                "deadline":"Sau khi Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023","offset":null}]}""")
public record WaitingText(String eventText, long tasks, List<Task> sample) {

    /**
     * A task that waits.
     *
     * @param planId null for a task outside plans
     * @param deadline in the words of the document
     * @param offset the time its text allows after the event; null where none
     */
    @Schema(
            name = "WaitingTask",
            requiredProperties = {"taskId", "content", "deadline"})
    public record Task(
            UUID taskId,
            @Nullable UUID planId,
            String content,
            String deadline,
            @Nullable Offset offset) {}
}
