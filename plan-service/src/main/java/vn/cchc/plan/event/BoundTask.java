package vn.cchc.plan.event;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task bound to an event.
 *
 * @param planId null for a task outside plans
 * @param deadline in the words of the document
 * @param from the event's day; null while it has not happened
 * @param to last day allowed; null while the event has not happened, or where no time is named
 */
@Schema(
        requiredProperties = {"taskId", "content", "deadline"},
        examples = """
                {"taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "content":"Xây dựng kế hoạch khắc phục","deadline":"Sau khi Bộ Nội vụ công bố Chỉ số năm 2023",\
                "from":"2024-04-17","to":"2024-05-17"}""")
public record BoundTask(
        UUID taskId,
        @Nullable UUID planId,
        String content,
        String deadline,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
