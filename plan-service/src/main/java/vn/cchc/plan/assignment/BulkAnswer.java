package vn.cchc.plan.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.Problem;

/**
 * How each item went, in the order they were sent.
 *
 * @param results one for every item
 */
@Schema(requiredProperties = "results")
public record BulkAnswer(List<Result> results) {

    public BulkAnswer {
        results = List.copyOf(results);
    }

    /**
     * How one item went.
     *
     * @param status as if it had been asked alone
     * @param version the new version; null if it was refused
     * @param problem why it was refused; null if it was done
     */
    @Schema(
            name = "BulkResult",
            requiredProperties = {"id", "status"},
            examples = "{\"id\":\"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10\",\"status\":200,\"version\":4}")
    public record Result(
            UUID id,
            int status,
            @Nullable Long version,
            @Nullable Problem problem) {}
}
