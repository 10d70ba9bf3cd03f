package vn.cchc.plan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.ObstacleState;

/**
 * An obstacle as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param assignmentId null unless raised on a share
 * @param taskId null if raised on a plan
 * @param planId null for work outside plans
 * @param agency slug of the agency that raised it
 * @param fieldCode null where the subject has none
 * @param addressee slug of the agency that could help; null for whoever coordinates
 * @param decision null before the first decision; FORWARDED until the leader has decided
 * @param answer what the agency was told; null before
 * @param steps history and comments, newest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {"id", "version", "kind", "state", "agency", "text", "raisedAt", "raisedBy", "steps"},
        examples = """
                {"id":"0190a6f5-0b1c-7f22-9c07-3c1d5e7f9a10","version":1,"kind":"OBSTRUCTION","state":"DECIDED",\
                "assignmentId":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21",\
                "planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","agency":"so-tu-phap","fieldCode":"the-che",\
                "addressee":"so-noi-vu","text":"Chưa có hướng dẫn của Bộ Tư pháp",\
                "proposal":"Gia hạn đến khi có hướng dẫn","raisedAt":"2024-03-20T02:00:00Z",\
                "raisedBy":"focal.so-tu-phap","decision":"EXTENSION","decisionText":"Đồng ý gia hạn đến hết tháng 4",\
                "decidedAt":"2024-03-21T02:00:00Z","decidedBy":"coordinator","answer":null,"answeredAt":null,\
                "answeredBy":null,"closedAt":null,"steps":[{"at":"2024-03-21T02:00:00Z","by":"coordinator",\
                "unit":"so-noi-vu","action":"EXTENSION","note":"Đồng ý gia hạn đến hết tháng 4"}]}""")
public record ObstacleView(
        UUID id,
        long version,
        ObstacleKind kind,
        ObstacleState state,
        @Nullable UUID assignmentId,
        @Nullable UUID taskId,
        @Nullable UUID planId,
        String agency,
        @Nullable String fieldCode,
        @Nullable String addressee,
        String text,
        @Nullable String proposal,
        Instant raisedAt,
        String raisedBy,
        @Nullable ObstacleDecision decision,
        @Nullable String decisionText,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Instant closedAt,
        List<Step> steps) {

    /**
     * One thing that happened or was said.
     *
     * @param by login name
     * @param unit slug of their agency; null for none
     * @param action RAISE, COMMENT, a decision, ANSWER, CLOSE or WITHDRAW
     */
    @Schema(
            name = "ObstacleStep",
            requiredProperties = {"at", "by", "action"})
    public record Step(
            Instant at,
            String by,
            @Nullable String unit,
            String action,
            @Nullable String note) {}

    ObstacleView with(List<Step> history) {
        return new ObstacleView(
                id,
                version,
                kind,
                state,
                assignmentId,
                taskId,
                planId,
                agency,
                fieldCode,
                addressee,
                text,
                proposal,
                raisedAt,
                raisedBy,
                decision,
                decisionText,
                decidedAt,
                decidedBy,
                answer,
                answeredAt,
                answeredBy,
                closedAt,
                history);
    }
}
