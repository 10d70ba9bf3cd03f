package vn.cchc.plan.measure;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What was measured over a period.
 *
 * @param from first day
 * @param to last day
 * @param level of which level; null for all together
 * @param figure null where a person judged, or nothing of the kind occurred
 * @param met a person's judgement; null where a figure is given
 * @param provisional whether it may still move
 * @param order rises with the time a person recorded it; 0 for an observation
 */
public record Measured(
        LocalDate from,
        LocalDate to,
        @Nullable AdministrativeLevel level,
        @Nullable Fraction figure,
        @Nullable Boolean met,
        boolean provisional,
        long order) {

    /**
     * The best last: by the day it reaches to; then a person's word before an observation, the longer period (a year before
     * its last quarter), what is final before what may move, the later word.
     */
    static final Comparator<Measured> BY_WORTH = Comparator.comparing(Measured::to)
            .thenComparing(measured -> measured.order > 0)
            .thenComparing(Measured::from, Comparator.reverseOrder())
            .thenComparing(measured -> !measured.provisional)
            .thenComparingLong(Measured::order);

    /** Whether there was nothing to count: 0 out of 0. */
    boolean empty() {
        return figure == null && met == null;
    }
}
