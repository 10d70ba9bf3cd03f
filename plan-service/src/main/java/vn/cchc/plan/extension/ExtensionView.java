package vn.cchc.plan.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.ExtensionState;

/**
 * A request for more time.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param planId null for work outside plans
 * @param obstacleId the obstacle it settled; null where there was none
 * @param agency slug of the agency that asked
 * @param title the task's content
 * @param dueTo last day when it was asked
 * @param wanted last day asked for
 * @param late whether it was asked after the last day had passed
 * @param granted last day given; null unless granted
 * @param decision what the agency was told; null before the decision
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "assignmentId",
            "taskId",
            "agency",
            "title",
            "state",
            "dueTo",
            "wanted",
            "reason",
            "late",
            "requestedAt",
            "requestedBy"
        },
        examples = """
                {"id":"0190a6f4-52aa-7c40-8e11-0d3f5b6a7c88","version":1,\
                "assignmentId":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21",\
                "planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","obstacleId":null,"agency":"so-tu-phap",\
                "title":"Rà soát văn bản quy phạm pháp luật","state":"GRANTED","dueTo":"2024-03-31",\
                "wanted":"2024-04-30","reason":"Chờ ý kiến góp ý của các sở, ban, ngành","late":false,\
                "requestedAt":"2024-03-25T03:00:00Z","requestedBy":"focal.so-tu-phap","granted":"2024-04-20",\
                "decision":"Đồng ý gia hạn một lần","decidedAt":"2024-03-26T01:30:00Z","decidedBy":"coordinator"}""")
public record ExtensionView(
        UUID id,
        long version,
        UUID assignmentId,
        UUID taskId,
        @Nullable UUID planId,
        @Nullable UUID obstacleId,
        String agency,
        String title,
        ExtensionState state,
        LocalDate dueTo,
        LocalDate wanted,
        String reason,
        boolean late,
        Instant requestedAt,
        String requestedBy,
        @Nullable LocalDate granted,
        @Nullable String decision,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {}
