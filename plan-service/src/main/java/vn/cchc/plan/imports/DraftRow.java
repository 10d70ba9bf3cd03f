package vn.cchc.plan.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.task.NewTask;

/**
 * One row of a draft: the task as understood and what a person should look at.
 *
 * @param row its place in the table, from 1
 * @param assignments how many agencies it would be given to
 */
@Schema(requiredProperties = {"row", "task", "issues", "assignments"})
public record DraftRow(int row, NewTask task, List<Issue> issues, int assignments) {

    public DraftRow {
        issues = List.copyOf(issues);
    }

    /**
     * A doubt.
     *
     * @param code stable
     * @param about the words it is about; empty where the doubt is about something missing
     */
    @Schema(
            name = "ImportIssue",
            requiredProperties = {"code", "about"})
    public record Issue(IssueCode code, String about) {}

    /** Kinds of doubt. Nothing is rejected for them. */
    public enum IssueCode {
        NO_NUMBER,
        UNKNOWN_FIELD,
        NO_LEAD,
        UNKNOWN_AGENCY,
        UNRESOLVED_DEADLINE,
        WAITS_FOR_EVENT,
        DUPLICATE_CONTENT,
        NOT_A_DEADLINE,
        YEAR_MISSING,
        DOCUMENT_DATE_MISSING,
        STARTS_BEFORE_ISSUE_DATE,
        ENDS_BEFORE_ISSUE_DATE,
        ENDS_BEFORE_PLAN_PERIOD,
        ENDS_AFTER_PLAN_PERIOD
    }
}
