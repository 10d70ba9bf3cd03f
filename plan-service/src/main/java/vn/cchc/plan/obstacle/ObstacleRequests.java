package vn.cchc.plan.obstacle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to obstacles. */
public final class ObstacleRequests {

    static final int MAX_TEXT = 4_000;
    static final int MAX_SLUG = 100;

    private ObstacleRequests() {}

    /**
     * An obstacle on exactly one of an assignment, a task or a plan.
     *
     * @param assignmentId the agency's own share
     * @param taskId a task the agency leads or coordinates
     * @param planId an issued plan the agency may read
     * @param text what stands in the way
     * @param proposal what the agency proposes; null for nothing
     * @param addressee slug of the agency that could help; null for whoever coordinates
     */
    @Schema(
            requiredProperties = {"kind", "text"},
            examples = """
                    {"assignmentId":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","kind":"OBSTRUCTION",\
                    "text":"Chưa có hướng dẫn của Bộ Tư pháp","proposal":"Gia hạn đến khi có hướng dẫn",\
                    "addressee":"so-noi-vu"}""")
    public record NewObstacle(
            @Nullable UUID assignmentId,
            @Nullable UUID taskId,
            @Nullable UUID planId,
            @NotNull ObstacleKind kind,
            @NotBlank @Size(max = MAX_TEXT) String text,
            @Nullable @Size(max = MAX_TEXT) String proposal,
            @Nullable @Size(max = MAX_SLUG) String addressee) {}

    /**
     * A decision.
     *
     * @param to the new last day; with EXTENSION only, and needed there
     */
    @Schema(
            name = "ObstacleDecided",
            requiredProperties = {"decision", "text"},
            examples = "{\"decision\":\"EXTENSION\",\"to\":\"2024-04-30\",\"text\":\"Đồng ý gia hạn đến hết tháng 4\"}")
    public record Decided(
            @NotNull ObstacleDecision decision,
            @NotBlank @Size(max = MAX_TEXT) String text,
            @Nullable LocalDate to) {}

    /** What is said: an answer or a comment. */
    @Schema(
            name = "ObstacleText",
            requiredProperties = "text",
            examples = "{\"text\":\"Sở Nội vụ đã gửi hướng dẫn tại công văn số 45/SNV-CCHC\"}")
    public record Said(@NotBlank @Size(max = MAX_TEXT) String text) {}

    /** A remark that may be left out. */
    @Schema(name = "ObstacleRemark", examples = "{\"note\":\"Đã nhận\"}")
    public record Noted(@Nullable @Size(max = MAX_TEXT) String note) {}
}
