package vn.cchc.plan.comment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.Problem;

/**
 * How chasing went.
 *
 * @param results one for every assignment, in order
 * @param more whether the filter fits more than these 200
 */
@Schema(requiredProperties = {"results", "more"})
public record ChaseAnswer(List<Result> results, boolean more) {

    public ChaseAnswer {
        results = List.copyOf(results);
    }

    /**
     * How it went with one.
     *
     * @param status 200, or why not
     * @param problem null if its agency was chased
     */
    @Schema(
            name = "ChaseResult",
            requiredProperties = {"id", "status"},
            examples = "{\"id\":\"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10\",\"status\":200}")
    public record Result(UUID id, int status, @Nullable Problem problem) {}
}
