package vn.cchc.notification.ladder;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of looking at one deadline.
 *
 * @param decisions one per rung that fell due and was undecided, by offset; at most one of them is to be sent
 * @param next when to look again, local business time, always after the look; null when nothing more can become due
 */
public record Look(List<Decision> decisions, @Nullable LocalDateTime next) {

    /** Nothing to do, now or later. */
    public static final Look NOTHING = new Look(List.of(), null);

    public Look {
        decisions = List.copyOf(decisions);
    }
}
