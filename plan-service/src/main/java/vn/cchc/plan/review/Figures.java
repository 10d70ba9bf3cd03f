package vn.cchc.plan.review;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the plan's assignments came to at one moment.
 *
 * @param asOf the business day they were taken on
 * @param byField by reform field code; tasks without one under {@code unknown}
 * @param byAgency by agency; for readers outside only their own
 */
@Schema(
        name = "ReviewFigures",
        requiredProperties = {"asOf", "all", "byField", "byAgency"})
public record Figures(
        LocalDate asOf, Counts all, SortedMap<String, Counts> byField, SortedMap<String, Counts> byAgency) {

    /**
     * Counts of assignments.
     *
     * @param total all but the cancelled ones
     * @param overdue owed after their last day, on the day the figures were taken
     * @param due those whose last day lies in the period: the denominator of the on-time rate
     * @param onTime those of them that were done on time: the numerator
     */
    @Schema(
            name = "ReviewCounts",
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
                "due",
                "onTime"
            })
    public record Counts(
            long total,
            long notStarted,
            long inProgress,
            long submitted,
            long returned,
            long done,
            long doneLate,
            long cancelled,
            long overdue,
            long due,
            long onTime) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** One line of the figures: about a field, an agency or, with neither, everything. */
    record Line(boolean isField, boolean isAgency, @Nullable String name, Counts counts) {}

    /** The same with the lines of these agencies only. */
    Figures forAgencies(Set<String> agencies) {
        SortedMap<String, Counts> own = new TreeMap<>(byAgency);
        own.keySet().retainAll(agencies);
        return new Figures(asOf, all, byField, own);
    }
}
