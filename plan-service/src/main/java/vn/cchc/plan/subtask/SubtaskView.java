package vn.cchc.plan.subtask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of an assignment as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param place its place in the list, the smaller the higher
 * @param doneAt business instant; null while it is not done
 * @param doneBy login name
 */
@Schema(
        name = "Subtask",
        requiredProperties = {"id", "version", "place", "title", "done"},
        examples = """
                {"id":"0190a6f4-5a1e-7c3b-9d2e-6b1f7a0c4e33","version":1,"place":1,"title":"Lấy ý kiến các phòng",\
                "dueOn":"2024-03-10","assignee":"Nguyễn Văn An","done":true,"doneAt":"2024-03-08T03:00:00Z",\
                "doneBy":"focal.so-tu-phap"}""")
public record SubtaskView(
        UUID id,
        long version,
        int place,
        String title,
        @Nullable LocalDate dueOn,
        @Nullable String assignee,
        boolean done,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {}
