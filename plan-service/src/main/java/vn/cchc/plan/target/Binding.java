package vn.cchc.plan.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The metric a target is judged by: its observations count as measurements.
 *
 * @param metric code in the metric catalogue
 * @param agency whose figure; the province's own id for its total
 * @param scope the part of the metric; null for the whole
 */
@Schema(name = "TargetBinding", examples = "{\"metric\":\"dossiers-on-time\",\"agency\":\"ubnd-tinh\",\"scope\":null}")
public record Binding(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String metric,

        @NotBlank @Size(max = 100) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String agency,

        @Nullable @Size(max = 100) @Pattern(regexp = "[^|]*[^|\\s][^|]*")
        String scope) {}
