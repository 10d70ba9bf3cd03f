package vn.cchc.plan.target;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.Reason;
import vn.cchc.plan.measure.TargetState;
import vn.cchc.plan.measure.Verdict;

/**
 * How a target stands on a day.
 *
 * @param year the year judged; null unless the target is asked for every year
 * @param provisional whether the figure may still move
 * @param arm the state of this arm alone, where the target is one arm of an OR; null otherwise
 */
@Schema(
        name = "TargetEvaluation",
        requiredProperties = {"asOf", "state", "reason", "provisional"},
        examples = """
                {"asOf":"2024-07-01","state":"AT_RISK","reason":{"vi":"89,7 % < 90 %","en":"89.7 % < 90 %"},\
                "provisional":false}""")
public record EvaluationView(
        LocalDate asOf,
        TargetState state,
        Reason reason,
        @Nullable Integer year,
        boolean provisional,
        @Nullable TargetState arm) {

    static EvaluationView of(Verdict verdict, @Nullable TargetState arm, LocalDate asOf) {
        return new EvaluationView(asOf, verdict.state(), verdict.reason(), verdict.year(), verdict.provisional(), arm);
    }
}
