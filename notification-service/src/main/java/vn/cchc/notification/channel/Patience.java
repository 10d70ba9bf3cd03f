package vn.cchc.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often and how long a refused mail is tried again: twice as long each time, at most an hour apart, ten times in all.
 *
 * @param first wait after the first refusal
 */
record Patience(Duration first) {

    static final int MAX_ATTEMPTS = 10;
    private static final Duration LONGEST = Duration.ofHours(1);

    /** The wait after so many refusals; null when there were enough. */
    @Nullable
    Duration after(int refusals) {
        if (refusals >= MAX_ATTEMPTS) {
            return null;
        }
        Duration wait = first.multipliedBy(1L << (refusals - 1));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
