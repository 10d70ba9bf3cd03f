package vn.cchc.plan.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.cchc.plan.progress.WeeklyTrend;

/**
 * How the work in the caller's scope goes, counted as it is read.
 *
 * @param asOf business instant of the reading
 * @param total all of it, however many lines are shown
 * @param lines by key, at most 1,000
 * @param truncated whether there are more lines than are shown
 * @param trend the last twelve complete weeks, oldest first
 */
@Schema(
        requiredProperties = {"asOf", "by", "total", "lines", "truncated", "trend"},
        examples = """
                {"asOf":"2024-04-01T01:00:00Z","by":"FIELD","total":{"total":213,"notStarted":190,"inProgress":12,\
                "submitted":1,"returned":1,"done":8,"doneLate":1,"cancelled":0,"overdue":11,"dueSoon":0,\
                "onTime":{"numerator":8,"denominator":20,"percent":40.00}},\
                "lines":[{"key":"the-che","name":"Thể chế","counts":{"total":21,"notStarted":20,"inProgress":0,\
                "submitted":0,"returned":0,"done":1,"doneLate":0,"cancelled":0,"overdue":4,"dueSoon":0,\
                "onTime":{"numerator":1,"denominator":5,"percent":20.00}}}],"truncated":false,\
                "trend":[{"from":"2024-03-25","due":18,"handedIn":9,"inTime":8,"overdue":11}]}""")
record ProgressBoard(
        Instant asOf, BoardBy by, Counts total, List<Line> lines, boolean truncated, List<WeeklyTrend.Week> trend) {

    /**
     * One line.
     *
     * @param key agency, field code, plan id or source; null where the work has none (no field, outside plans)
     * @param name what people call it today; null where there is nothing to call
     */
    @Schema(name = "ProgressLine", requiredProperties = "counts")
    record Line(@Nullable String key, @Nullable String name, Counts counts) {}

    /**
     * Assignments by state; occurrences of ongoing work count, and so does the ongoing work itself, without a last day.
     *
     * @param overdue still owed after their last day
     * @param dueSoon still owed, last day today or within seven days
     */
    @Schema(
            name = "ProgressCounts",
            requiredProperties = {
                "total",
                "notStarted",
                "inProgress",
                "submitted",
                "returned",
                "done",
                "doneLate",
                "cancelled",
                "overdue",
                "dueSoon",
                "onTime"
            })
    record Counts(
            long total,
            long notStarted,
            long inProgress,
            long submitted,
            long returned,
            long done,
            long doneLate,
            long cancelled,
            long overdue,
            long dueSoon,
            Rate onTime) {}

    /**
     * Done in time, out of what is confirmed or owed past its last day; the same measure as the metric tasks-on-time.
     *
     * @param percent two decimals, rounded half up; null where nothing counts yet
     */
    @Schema(
            name = "OnTimeRate",
            requiredProperties = {"numerator", "denominator"})
    record Rate(long numerator, long denominator, @Nullable BigDecimal percent) {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        static Rate of(long numerator, long denominator) {
            BigDecimal percent = denominator == 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
            return new Rate(numerator, denominator, percent);
        }
    }
}
