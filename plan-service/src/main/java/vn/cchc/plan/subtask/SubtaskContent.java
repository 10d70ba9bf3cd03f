package vn.cchc.plan.subtask;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of an assignment as its agency writes it, whole.
 *
 * @param dueOn the agency's own last day; null if it sets none
 * @param assignee a name or login name; null if it is nobody's yet
 * @param done false if absent
 * @param place its place in the list, the smaller the higher; at the end, or where it was, if absent
 */
@Schema(name = "SubtaskContent", examples = """
                {"title":"Lấy ý kiến các phòng","dueOn":"2024-03-10","assignee":"Nguyễn Văn An","done":false}""")
public record SubtaskContent(
        @NotBlank @Size(max = 1000) String title,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 200) String assignee,
        @Nullable Boolean done,
        @Nullable @Min(0) @Max(10_000) Integer place) {}
