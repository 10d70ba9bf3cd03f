package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A share of a task to be given to an agency.
 *
 * @param agency slug of the leading agency, never a group
 * @param title the task's content
 * @param dueFrom first day; null where the deadline names none
 * @param dueTo last day allowed; null where no day is due (ongoing, waiting for an event)
 */
public record NewAssignment(
        UUID planId,
        UUID taskId,
        String agency,
        String title,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo) {}
