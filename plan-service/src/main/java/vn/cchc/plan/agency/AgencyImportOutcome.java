package vn.cchc.plan.agency;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param entered how many agencies are new
 * @param changed how many change
 * @param unchanged how many rows say what is known
 * @param rows those that are new or change, in the file's order
 */
@Schema(
        requiredProperties = {"dryRun", "entered", "changed", "unchanged", "rows"},
        examples = """
                {"dryRun":true,"entered":1,"changed":1,"unchanged":38,"rows":[{"row":3,"id":"so-xay-dung","outcome":"CHANGED",\
                "columns":["name","code"]},{"row":40,"id":"so-dan-toc","outcome":"ENTERED","columns":[]}]}""")
public record AgencyImportOutcome(boolean dryRun, int entered, int changed, int unchanged, List<Line> rows) {

    /** What becomes of a row. */
    public enum Outcome {
        ENTERED,
        CHANGED
    }

    /**
     * A row that does something.
     *
     * @param row its number in the file, the header not counted, from 1
     * @param columns those that differ from what is known; empty for a new agency
     */
    @Schema(
            name = "AgencyImportRow",
            requiredProperties = {"row", "id", "outcome", "columns"})
    public record Line(int row, String id, Outcome outcome, List<String> columns) {}
}
