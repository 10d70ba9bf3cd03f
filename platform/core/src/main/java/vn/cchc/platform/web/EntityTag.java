package vn.cchc.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: the version of the record. A change names the version it was made from. */
public final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\"\\d{1,18}\"");

    private EntityTag() {}

    /** The header value for that version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version a change was made from: 428 when {@code If-Match} is absent, 400 when it is not one of our tags. */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refusal(PlatformProblem.PRECONDITION_REQUIRED);
        }
        String tag = ifMatch.strip();
        if (!TAG.matcher(tag).matches()) {
            throw new Refusal(PlatformProblem.INVALID_ENTITY_TAG);
        }
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }

    /** Refuses (412) a change made from another version than the current one. */
    public static void check(long expected, long current) {
        if (expected != current) {
            throw new Refusal(PlatformProblem.PRECONDITION_FAILED);
        }
    }
}
