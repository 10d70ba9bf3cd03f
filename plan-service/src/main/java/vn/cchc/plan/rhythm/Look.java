package vn.cchc.plan.rhythm;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to open, and when to look again.
 *
 * @param opening by first day, then last day
 * @param next the day to look again; null when there is nothing to come
 */
public record Look(List<Due> opening, @Nullable LocalDate next) {

    public Look {
        opening = List.copyOf(opening);
    }
}
