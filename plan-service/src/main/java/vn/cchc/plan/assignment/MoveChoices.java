package vn.cchc.plan.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which successor takes which piece of work, where there are several or none.
 *
 * @param choices agency by assignment id
 * @param otherwise the agency of all others; null to name every one
 */
@Schema(examples = """
                {"choices":{"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10":"so-xay-dung"},"otherwise":"so-tai-chinh"}""")
public record MoveChoices(
        @Nullable @Size(max = 5000) Map<@NotBlank @Size(max = 100) String, @NotBlank @Size(max = 100) String> choices,
        @Nullable @Size(max = 100) String otherwise) {

    public MoveChoices {
        choices = choices == null ? Map.of() : Map.copyOf(choices);
    }
}
