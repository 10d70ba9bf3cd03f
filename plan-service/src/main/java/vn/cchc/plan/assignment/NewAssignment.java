package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;

/**
 * A share of a task to be given to an agency.
 *
 * @param agency slug of the leading agency, never a group
 * @param dueFrom first day; null where the deadline names none
 * @param dueTo last day allowed; null where no day is due (ongoing, waiting for an event)
 * @param dueSource OVERRIDE where the agency has a deadline of its own
 */
public record NewAssignment(
        Work work,
        String agency,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        DueSource dueSource) {

    /**
     * What every share of one task has in common.
     *
     * @param planId null for work outside plans
     * @param issuer slug of the agency that gives the work
     * @param fieldCode the reform field; null where it is not known
     * @param title the task's content
     * @param words what it is found by, folded
     */
    public record Work(
            @Nullable UUID planId,
            UUID taskId,
            String issuer,
            WorkSource source,
            @Nullable String fieldCode,
            Priority priority,
            String title,
            String words) {}
}
