package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An assignment a succession would move, or moved.
 *
 * @param plan its plan; null for work outside plans
 * @param period which occurrence it is; null for none
 * @param from the agency it leaves
 * @param to the agency it goes to; null where a person must choose
 * @param choose whether a person must choose among the successors
 * @param conflict the successor's share of the same task, into which it is merged; null if there is none
 * @param kind MOVED, or MERGED: cancelled because of the conflict, readable still; null before it is applied
 * @param outcome RETURNED or KEPT; null unless the succession was revoked
 * @param why why it was kept: CHANGED_SINCE, or SHARE_TAKEN when its old agency has another share of the task now
 */
@Schema(
        name = "AssignmentMove",
        requiredProperties = {"assignment", "task", "title", "state", "from", "choose"},
        examples = """
                {"assignment":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","plan":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "task":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","title":"Nâng cấp Cổng dịch vụ công","state":"IN_PROGRESS",\
                "dueTo":"2025-06-30","from":"so-thong-tin-va-truyen-thong","to":"so-khoa-hoc-va-cong-nghe","choose":false}""")
public record AssignmentMoveView(
        UUID assignment,
        @Nullable UUID plan,
        UUID task,
        String title,
        String state,
        @Nullable LocalDate dueTo,
        @Nullable String period,
        String from,
        @Nullable String to,
        boolean choose,
        @Nullable UUID conflict,
        @Nullable String kind,
        @Nullable String outcome,
        @Nullable String why) {}
