package vn.cchc.plan.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;

/**
 * An assignment as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param title the task's content
 * @param dueFrom first day; null where the deadline names none
 * @param dueTo last day allowed; null where no day is due
 * @param overdue whether it is owed after its last day, as of the business day
 * @param percent 0 to 100, as the agency reports it
 * @param submittedAt business instant of the present submission; null before the first one
 * @param decidedAt business instant of the last return or confirmation; null before
 * @param steps the history, newest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {
            "id", "version", "planId", "taskId", "agency", "title", "state", "overdue", "percent", "steps"
        })
public record AssignmentView(
        UUID id,
        long version,
        UUID planId,
        UUID taskId,
        String agency,
        String title,
        AssignmentState state,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean overdue,
        int percent,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        List<Step> steps) {

    /**
     * One thing that happened.
     *
     * @param at business instant
     * @param by login name
     * @param action REPORT, SUBMIT, RETURN, CONFIRM or EVIDENCE
     * @param note what was said; null if nothing
     */
    public record Step(
            Instant at,
            String by,
            String action,
            int percent,
            @Nullable String note) {}

    AssignmentView with(List<Step> history) {
        return new AssignmentView(
                id,
                version,
                planId,
                taskId,
                agency,
                title,
                state,
                dueFrom,
                dueTo,
                overdue,
                percent,
                submittedAt,
                submittedBy,
                decidedAt,
                decidedBy,
                history);
    }
}
