package vn.cchc.platform.testing.toy;

import org.jspecify.annotations.Nullable;

/**
 * What the toy is told.
 *
 * @param act KEEP leaves an effect, BREAK is refused until repaired, LOCK needs the guard's row, SAY answers with a fact
 */
public record Told(String id, @Nullable Act act, long version) {

    /** What to do about it. */
    public enum Act {
        KEEP,
        BREAK,
        LOCK,
        SAY
    }
}
