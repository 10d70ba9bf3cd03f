package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.party.Party;

/**
 * A row of a remediation draft.
 *
 * @param code in the criteria set; titles may repeat
 * @param field code of the criterion's field in its set
 * @param reason why the points were lost, as the appraisal says
 * @param suggestion the catalogue entry it was filled from; null where there was none
 * @param edited whether a person changed it
 * @param skipped whether it stays out of the plan
 * @param doubts what a person should look at
 */
@Schema(
        name = "RemediationRow",
        requiredProperties = {
            "code",
            "title",
            "field",
            "maxScore",
            "score",
            "lost",
            "leads",
            "coordinators",
            "edited",
            "skipped",
            "flags",
            "doubts"
        })
public record RemediationRowView(
        String code,
        String title,
        String field,
        BigDecimal maxScore,
        BigDecimal score,
        BigDecimal lost,
        @Nullable String reason,
        @Nullable String solution,
        List<Party> leads,
        List<Party> coordinators,
        @Nullable String deadlineText,
        RemediationRow.@Nullable Suggestion suggestion,
        boolean edited,
        boolean skipped,
        List<RemediationRow.Flag> flags,
        List<RowDoubt> doubts) {

    static RemediationRowView of(RemediationRow row) {
        return new RemediationRowView(
                row.code(),
                row.title(),
                row.field(),
                row.maxScore(),
                row.score(),
                row.lost(),
                row.reason(),
                row.solution(),
                row.leads(),
                row.coordinators(),
                row.deadlineText(),
                row.suggestion(),
                row.edited(),
                row.skipped(),
                row.flags(),
                RowDoubt.of(row));
    }
}
