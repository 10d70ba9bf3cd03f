package vn.cchc.local.story;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What the story expects; anything else ends it. */
final class Expect {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_MILLIS = 200;

    private Expect() {}

    static void equal(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new StoryDeviates("%s: expected %s, got %s".formatted(what, expected, actual));
        }
    }

    static void that(String what, boolean holds) {
        if (!holds) {
            throw new StoryDeviates(what + ": does not hold");
        }
    }

    /** Looks again and again until it is so, for at most a minute. */
    static void eventually(String what, Object expected, Callable<@Nullable Object> look) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Object last = null;
        while (System.nanoTime() < end) {
            last = peek(look);
            if (expected.equals(last)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        throw new StoryDeviates(
                "%s: expected %s within %d s, got %s".formatted(what, expected, PATIENCE.toSeconds(), last));
    }

    /** While something is down, the answer is what went wrong; the next look may find better. */
    private static @Nullable Object peek(Callable<@Nullable Object> look) throws InterruptedException {
        try {
            return look.call();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            return e.toString();
        }
    }
}
