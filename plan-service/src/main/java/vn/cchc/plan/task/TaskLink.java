package vn.cchc.plan.task;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task or target of the parent plan that a task implements.
 *
 * @param id the parent's task or target
 */
@Schema(
        requiredProperties = {"kind", "id"},
        examples = "{\"kind\":\"TASK\",\"id\":\"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21\"}")
public record TaskLink(@NotNull Kind kind, @NotNull UUID id) {

    /** What is implemented. */
    public enum Kind {
        TASK,
        TARGET
    }
}
