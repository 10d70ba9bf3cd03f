package vn.cchc.plan.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a piece of work is late: by the business instant of the submission that was finally confirmed, against the last
 * day allowed. The time the confirmation takes never counts.
 */
public final class Lateness {

    /** The zone due days are meant in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Lateness() {}

    /** Whether it came after the last day; nothing without a last day is ever late. */
    public static boolean late(Instant submittedAt, @Nullable LocalDate lastDay) {
        return lastDay != null && LocalDate.ofInstant(submittedAt, ZONE).isAfter(lastDay);
    }

    /** Whether it is still owed after its last day. */
    public static boolean overdue(AssignmentState state, @Nullable LocalDate lastDay, LocalDate today) {
        return state.open() && lastDay != null && today.isAfter(lastDay);
    }
}
