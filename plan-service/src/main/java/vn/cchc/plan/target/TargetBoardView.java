package vn.cchc.plan.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.TargetState;

/**
 * How the targets in the caller's scope stand on a day.
 *
 * @param total by state
 * @param byField by state for each reform field, in the order of their codes
 * @param missed not met and over
 * @param atRisk not met, the soonest due first
 * @param truncated whether there are more missed or at risk than listed
 */
@Schema(
        name = "TargetBoard",
        requiredProperties = {"asOf", "total", "byField", "missed", "atRisk", "truncated"},
        examples = """
                {"asOf":"2024-07-01","total":{"MET":12,"NOT_MET":0,"AT_RISK":1,"NOT_MEASURED":29,"NOT_APPLICABLE":1},\
                "byField":[{"field":"tthc","counts":{"MET":3,"NOT_MET":0,"AT_RISK":1,"NOT_MEASURED":3,"NOT_APPLICABLE":0}}],\
                "missed":[],"atRisk":[{"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21",\
                "plan":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","code":"BD-T018","field":"tthc",\
                "metric":"Hồ sơ toàn tỉnh được giải quyết đúng hẹn","due":"2024-12-31","evaluation":{"asOf":"2024-07-01",\
                "state":"AT_RISK","reason":{"vi":"97,2 % < 98 %","en":"97.2 % < 98 %"},"provisional":false}}],\
                "truncated":false}""")
public record TargetBoardView(
        LocalDate asOf,
        Map<TargetState, Long> total,
        List<Field> byField,
        List<Line> missed,
        List<Line> atRisk,
        boolean truncated) {

    /** One field's targets by state. */
    @Schema(
            name = "TargetBoardField",
            requiredProperties = {"field", "counts"})
    public record Field(String field, Map<TargetState, Long> counts) {}

    /** A target that wants looking after. */
    @Schema(
            name = "TargetBoardLine",
            requiredProperties = {"id", "plan", "field", "metric", "evaluation"})
    public record Line(
            UUID id,
            UUID plan,
            @Nullable String code,
            String field,
            String metric,
            @Nullable String agency,
            @Nullable LocalDate due,
            EvaluationView evaluation) {

        static Line of(TargetView view) {
            TargetDraft content = view.content();
            return new Line(
                    view.id(),
                    content.plan(),
                    content.code(),
                    content.field(),
                    content.metric(),
                    content.agency(),
                    content.due(),
                    view.evaluation());
        }
    }
}
