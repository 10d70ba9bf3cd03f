package vn.cchc.plan.listing;

import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Query parameters that are free text: too long a one is refused (400), not cut. */
public final class TextParameter {

    private TextParameter() {}

    /** The value, at most so many characters. */
    public static @Nullable String checked(String name, @Nullable String value, int max) {
        if (value != null && value.length() > max) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, name + " (≤ " + max + ")");
        }
        return value;
    }
}
