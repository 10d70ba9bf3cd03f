package vn.cchc.plan.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.NearestNames.Near;
import vn.cchc.plan.table.Column;
import vn.cchc.plan.task.NewTask;

/**
 * One row of a draft: the task as understood and what a person should look at.
 *
 * @param row its place in the draft, from 1
 * @param table the sheet or table it stands in; null for a row a person added
 * @param line its line there, from 1; null for a row a person added
 * @param part the heading below the field's it stands under; null if none
 * @param assignments how many agencies it would be given to
 * @param confidence how sure the reading of each cell is; empty cells are left out
 * @param skip whether a person left it out of the plan
 */
@Schema(requiredProperties = {"row", "task", "issues", "assignments", "confidence", "skip"})
public record DraftRow(
        int row,
        @Nullable String table,
        @Nullable Integer line,
        @Nullable String part,
        NewTask task,
        List<Issue> issues,
        int assignments,
        Map<Column, Confidence> confidence,
        boolean skip) {

    public DraftRow {
        issues = List.copyOf(issues);
        confidence = confidence.isEmpty() ? Map.of() : new EnumMap<>(confidence);
    }

    /** Codes of the doubts nobody has accepted yet. */
    List<String> openIssues() {
        return issues.stream()
                .filter(issue -> !issue.accepted())
                .map(issue -> issue.code().name())
                .toList();
    }

    /**
     * A doubt.
     *
     * @param code stable
     * @param about the words it is about; empty where the doubt is about something missing
     * @param column the cell it is about; null where it is about the row
     * @param matches known names that come near an unknown one, the nearest first, three at most
     * @param accepted whether a person saw it and lets it stand
     */
    @Schema(
            name = "ImportIssue",
            requiredProperties = {"code", "about", "matches", "accepted"})
    public record Issue(
            IssueCode code, String about, @Nullable Column column, List<Near> matches, boolean accepted) {

        public Issue {
            matches = List.copyOf(matches);
        }
    }

    /** Kinds of doubt. Nothing is rejected for them; {@link #NO_CONTENT} alone holds up the confirmation. */
    public enum IssueCode {
        NO_CONTENT,
        CONTENT_TOO_LONG,
        NO_NUMBER,
        UNKNOWN_FIELD,
        /** The field's words only hold a known name. */
        FIELD_INFERRED,
        /** The numbering begins anew and no heading says of which field. */
        FIELD_BOUNDARY_INFERRED,
        NO_LEAD,
        UNKNOWN_AGENCY,
        /** Two values in one cell without anything between them. */
        FUSED_CELL,
        /** The cell held a formula; its saved result was taken. */
        FORMULA_CELL,
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
