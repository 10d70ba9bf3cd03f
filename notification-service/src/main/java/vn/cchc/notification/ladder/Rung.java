package vn.cchc.notification.ladder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * One step of a ladder.
 *
 * @param offsetDays calendar days from the deadline's last day: negative before it, 0 on it, positive after it
 * @param audience roles to be told, in order; not empty
 */
public record Rung(int offsetDays, List<String> audience) {

    public Rung {
        audience = List.copyOf(audience);
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("a rung tells somebody");
        }
    }

    /** When it falls due for a deadline with that last day, local business time. */
    public LocalDateTime at(LocalDate lastDay, LocalTime sendAt) {
        return lastDay.plusDays(offsetDays).atTime(sendAt);
    }

    /** What a reminder on this rung speaks of. */
    public Nature nature() {
        return offsetDays > 0 ? Nature.OVERDUE : Nature.UPCOMING;
    }

    /** How the bus names a rung: {@code D-3}, {@code D0}, {@code D+7}. */
    public static String label(int offsetDays) {
        return "D" + (offsetDays > 0 ? "+" : "") + offsetDays;
    }
}
