package vn.cchc.plan.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.AssignmentState;
import vn.cchc.plan.progress.DueSource;
import vn.cchc.plan.progress.Priority;
import vn.cchc.plan.progress.WorkSource;

/**
 * An assignment as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param planId null for work outside plans
 * @param title the task's content
 * @param period of an occurrence, which one: {@code 2024-Q1}, or the name a person gave; null for any other assignment
 * @param occurrenceOf the assignment that comes again; null for any other assignment
 * @param source where the work comes from
 * @param fieldCode the reform field; null where it is not known
 * @param dueFrom first day; null where the deadline names none
 * @param dueTo last day allowed; null where no day is due
 * @param dueSource who set the last day; only TASK follows the task
 * @param overdue whether it is owed after its last day, as of the business day
 * @param percent 0 to 100, as the agency reports it
 * @param submittedAt business instant of the present submission; null before the first one
 * @param decidedAt business instant of the last return or confirmation; null before
 * @param steps the history, newest first, at most 200; empty in lists
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "taskId",
            "agency",
            "title",
            "source",
            "priority",
            "state",
            "dueSource",
            "overdue",
            "percent",
            "steps"
        },
        examples = """
                {"id":"0190a6f2-7c11-7d0e-9a52-3f3f0c1f4a10","version":3,"planId":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001",\
                "taskId":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","agency":"so-tu-phap",\
                "title":"Rà soát văn bản quy phạm pháp luật","source":"PLAN","fieldCode":"the-che",\
                "priority":"NORMAL","state":"SUBMITTED","dueFrom":"2024-01-01","dueTo":"2024-03-31",\
                "dueSource":"TASK","overdue":false,"percent":100,"submittedAt":"2024-03-28T02:15:00Z",\
                "submittedBy":"focal.so-tu-phap","steps":[{"at":"2024-03-28T02:15:00Z","by":"focal.so-tu-phap",\
                "action":"SUBMIT","percent":100,"note":"Đã ban hành"}]}""")
public record AssignmentView(
        UUID id,
        long version,
        @Nullable UUID planId,
        UUID taskId,
        String agency,
        String title,
        @Nullable String period,
        @Nullable UUID occurrenceOf,
        WorkSource source,
        @Nullable String fieldCode,
        Priority priority,
        AssignmentState state,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        DueSource dueSource,
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
     * @param action REPORT, SUBMIT, RETURN, CONFIRM, EVIDENCE, OPEN (an occurrence), DUE (another due day),
     *     EVIDENCE_REMOVED, EXTENSION_REQUEST, EXTENSION_REFUSED, EXTENSION_WITHDRAWN, CHANGE (of the task), AMEND (of the plan), CANCEL, REINSTATE, or by a succession MOVED, MERGED, MOVED_BACK
     * @param note what was said; null if nothing
     * @param actingUnit the agency they acted for where it is not the assignment's own: a proxy, a predecessor, the
     *     coordinating body; null where it is
     */
    @Schema(
            name = "AssignmentStep",
            requiredProperties = {"at", "by", "action", "percent"})
    public record Step(
            Instant at,
            String by,
            String action,
            int percent,
            @Nullable String note,
            @Nullable String actingUnit) {}

    AssignmentView with(List<Step> history) {
        return new AssignmentView(
                id,
                version,
                planId,
                taskId,
                agency,
                title,
                period,
                occurrenceOf,
                source,
                fieldCode,
                priority,
                state,
                dueFrom,
                dueTo,
                dueSource,
                overdue,
                percent,
                submittedAt,
                submittedBy,
                decidedAt,
                decidedBy,
                history);
    }
}
