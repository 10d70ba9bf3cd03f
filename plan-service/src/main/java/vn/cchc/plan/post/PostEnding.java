package vn.cchc.plan.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The early end of a post.
 *
 * @param lastDay last day; before the first day of a post that has not begun: it never will
 * @param reason why
 */
@Schema(examples = """
                {"lastDay":"2024-03-08","reason":"Giám đốc trở lại làm việc"}""")
public record PostEnding(
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 2000) String reason) {}
