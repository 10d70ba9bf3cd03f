package vn.cchc.plan.remediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code vn.cchc.scoring.lost-points-identified.v1}.
 *
 * @param version which publication of the round this is
 * @param totals the whole index as printed; null where none is
 * @param criteria leaves with lost points, in the set's order
 */
record LostPoints(
        UUID roundId,
        int version,
        int indexYear,
        CriteriaSet criteriaSet,
        Subject subject,
        LocalDate publishedOn,
        @Nullable Totals totals,
        List<Criterion> criteria) {

    /** The set that was scored by. */
    @Schema(requiredProperties = {"id", "code", "version", "title"})
    public record CriteriaSet(UUID id, String code, String version, String title) {}

    /**
     * Who was scored.
     *
     * @param agency the scored agency; for a province its government
     */
    record Subject(String kind, String agency) {}

    /** The whole index as printed, which may differ from the sum of its leaves. */
    @Schema(
            name = "IndexTotals",
            requiredProperties = {"maxScore", "score", "lost"})
    public record Totals(BigDecimal maxScore, BigDecimal score, BigDecimal lost) {}

    /** A leaf; titles may repeat, codes do not. */
    record Criterion(
            String code,
            String title,
            String field,
            BigDecimal maxScore,
            BigDecimal score,
            BigDecimal lost,
            @Nullable String reason) {}

    private static final int MAX_CRITERIA = 500;

    LostPoints {
        criteria = List.copyOf(criteria);
        if (criteria.size() > MAX_CRITERIA) {
            throw new IllegalArgumentException("more than " + MAX_CRITERIA + " criteria in round " + roundId);
        }
        if (criteria.stream().map(Criterion::code).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("a criterion stands twice in round " + roundId);
        }
        if (criteria.stream().anyMatch(criterion -> criterion.lost().signum() <= 0)) {
            throw new IllegalArgumentException("a criterion of round " + roundId + " lost nothing");
        }
    }
}
