package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;

/**
 * What other features need to know of an assignment.
 *
 * @param planId null for work outside plans
 * @param title the task's content
 * @param issued whether it is open for work
 */
public record AssignmentBrief(
        UUID id,
        UUID taskId,
        @Nullable UUID planId,
        String agency,
        String issuer,
        @Nullable String fieldCode,
        String title,
        AssignmentState state,
        @Nullable LocalDate dueTo,
        boolean issued) {

    /** Whether its agency still owes it. */
    public boolean owed() {
        return issued && state.open();
    }
}
