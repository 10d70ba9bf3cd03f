package vn.cchc.plan.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.WorkSource;

/**
 * An assignment that changed, as it stands when it is told: two changes shortly after one another may both tell the later state.
 *
 * @param planId null for work outside plans
 * @param field reform field code; null where it has none
 * @param dueTo last day; null where no day is due
 * @param at system instant of the change
 */
@Schema(
        name = "AssignmentChange",
        requiredProperties = {
            "assignmentId",
            "taskId",
            "version",
            "agency",
            "issuer",
            "source",
            "state",
            "percent",
            "at"
        })
record Change(
        UUID assignmentId,
        UUID taskId,
        @Nullable UUID planId,
        long version,
        String agency,
        String issuer,
        @Nullable String field,
        WorkSource source,
        AssignmentState state,
        int percent,
        @Nullable LocalDate dueTo,
        Instant at) {}
