package vn.cchc.plan.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that moves.
 *
 * @param period which occurrence it is; empty for none
 * @param occurrenceOf whose occurrence it is; null for none
 */
record MoveRow(
        UUID id,
        long version,
        UUID taskId,
        String period,
        String agency,
        String state,
        String title,
        int percent,
        @Nullable UUID occurrenceOf) {

    /** One agency has one share of one task in one period. */
    Share shareOf(String target) {
        return new Share(taskId, period, target);
    }

    /** A share's identity apart from its id. */
    record Share(UUID taskId, String period, String agency) {}
}
