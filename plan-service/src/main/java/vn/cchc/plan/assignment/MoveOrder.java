package vn.cchc.plan.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose open work goes to whom, as a succession says.
 *
 * @param succession its id, kept with every move
 * @param from the agencies that were
 * @param to the agencies that follow; several or none: a person chooses for each piece of work
 * @param field only work of this reform field; null for all
 * @param operatesOn first day on which the successors act
 */
public record MoveOrder(
        String succession,
        List<String> from,
        List<String> to,
        @Nullable String field,
        LocalDate operatesOn) {

    /** The agencies whose work moves; with one successor, who goes on keeps its own. */
    List<String> sources() {
        return to.size() > 1
                ? from
                : from.stream().filter(agency -> !to.contains(agency)).toList();
    }

    /** The one successor; empty where a person must choose. */
    Optional<String> onlyTarget() {
        return to.size() == 1 ? Optional.of(to.getFirst()) : Optional.empty();
    }
}
