package vn.cchc.plan.extension;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to requests for more time. */
public final class ExtensionRequests {

    static final int MAX_REASON = 2_000;

    private ExtensionRequests() {}

    /**
     * More time is asked for.
     *
     * @param to the last day wanted; after the present one and not past
     * @param reason why the present day cannot be kept
     */
    @Schema(
            name = "NewExtensionRequest",
            requiredProperties = {"to", "reason"},
            examples = "{\"to\":\"2024-04-30\",\"reason\":\"Chờ ý kiến góp ý của các sở, ban, ngành\"}")
    public record Asked(
            @NotNull LocalDate to,
            @NotBlank @Size(max = MAX_REASON) String reason) {}

    /**
     * The coordinator's decision.
     *
     * @param to the last day granted; the day wanted if absent; not allowed with a refusal
     * @param reason what the agency is told
     */
    @Schema(
            name = "ExtensionDecision",
            requiredProperties = {"granted", "reason"},
            examples = "{\"granted\":true,\"to\":\"2024-04-20\",\"reason\":\"Đồng ý gia hạn một lần\"}")
    public record Decided(
            @NotNull Boolean granted,
            @Nullable LocalDate to,
            @NotBlank @Size(max = MAX_REASON) String reason) {}
}
