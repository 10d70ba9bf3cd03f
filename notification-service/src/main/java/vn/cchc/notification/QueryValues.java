package vn.cchc.notification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.web.PlatformProblem;
import vn.cchc.platform.web.Refusal;

/** Query parameters with a type; what cannot be read is refused (400) by name, null stays null. */
public final class QueryValues {

    private QueryValues() {}

    /** A day, ISO 8601. */
    public static @Nullable LocalDate day(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, name);
        }
    }

    /** One of the constants, as they are written. */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String text, Class<E> type) {
        if (text == null) {
            return null;
        }
        return EnumSet.allOf(type).stream()
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformProblem.INVALID_PARAMETER, name));
    }
}
