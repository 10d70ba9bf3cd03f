package vn.cchc.plan.target;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.measure.Reading;

/**
 * A target as its readers see it.
 *
 * @param version what {@code If-Match} must name (also in {@code ETag})
 * @param planNumber null if the plan has none
 * @param content what it says
 * @param reading how a measured figure is read against the number
 * @param binding the metric it is judged by; null if none
 * @param evaluation how it stands on the day asked for
 * @param byYear how each year stood so far, where it is asked for every year; null in lists
 * @param implementing targets of higher plans it carries out; null in lists
 * @param implementedBy targets of lower plans that carry it out; null in lists
 * @param measurements what people said now, then what was observed; null in lists
 */
@Schema(
        name = "Target",
        requiredProperties = {"id", "version", "issuer", "content", "reading", "evaluation"},
        examples = """
                {"id":"0190a6f0-11ab-7c02-b7d1-5d0e4a6c9e21","version":1,"issuer":"ubnd-tinh","planNumber":"6898/KH-UBND",\
                "content":{"plan":"0190a6f0-11aa-7b6e-8f00-2a7d51c9b001","code":"BD-T018","field":"tthc",\
                "text":"Từ 98% hồ sơ toàn tỉnh được giải quyết đúng hẹn","metric":"Hồ sơ giải quyết đúng hẹn",\
                "kind":"THRESHOLD","comparator":">=","value":98,"unit":"%","levels":[],"due":"2024-12-31"},\
                "reading":"FIGURE","evaluation":{"asOf":"2024-07-01","state":"AT_RISK",\
                "reason":{"vi":"97,2 % < 98 %","en":"97.2 % < 98 %"},"provisional":false}}""")
public record TargetView(
        UUID id,
        long version,
        String issuer,
        @Nullable String planNumber,
        TargetDraft content,
        Reading reading,
        @Nullable Binding binding,
        EvaluationView evaluation,
        @Nullable List<EvaluationView> byYear,
        @Nullable List<UUID> implementing,
        @Nullable List<UUID> implementedBy,
        @Nullable List<MeasurementView> measurements) {

    static TargetView of(Target target, EvaluationView evaluation) {
        return new TargetView(
                target.id(),
                target.version(),
                target.issuer(),
                target.planNumber(),
                target.content(),
                Target.reading(target.content()),
                target.binding(),
                evaluation,
                null,
                null,
                null,
                null);
    }

    TargetView with(
            List<EvaluationView> years, List<UUID> parents, List<UUID> children, List<MeasurementView> measured) {
        return new TargetView(
                id,
                version,
                issuer,
                planNumber,
                content,
                reading,
                binding,
                evaluation,
                years,
                parents,
                children,
                measured);
    }
}
