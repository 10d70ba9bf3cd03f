package vn.cchc.plan.measure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The years a target speaks of.
 *
 * @param first null if none is named
 * @param last null if none is named or it goes on
 */
public record Years(@Nullable Integer first, @Nullable Integer last) {

    /** No year named. */
    public static final Years NONE = new Years(null, null);

    private static final String ONWARD = "onward";
    private static final Pattern SPAN = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4}|onward)");
    private static final Pattern SINGLE = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");

    /** Reads a milestone: "2025", "hằng năm 2021-2030", "2021-onward", "kết quả năm 2023". */
    public static Years read(String milestone) {
        Matcher span = SPAN.matcher(milestone);
        if (span.find()) {
            String last = part(span, 2);
            return new Years(Integer.valueOf(part(span, 1)), last.equals(ONWARD) ? null : Integer.valueOf(last));
        }
        Matcher single = SINGLE.matcher(milestone);
        if (single.find()) {
            Integer year = Integer.valueOf(part(single, 1));
            return new Years(year, year);
        }
        return NONE;
    }

    private static String part(Matcher found, int group) {
        return Objects.requireNonNull(found.group(group));
    }

    /** The one year, if it is one. */
    @Nullable
    Integer only() {
        return first != null && first.equals(last) ? first : null;
    }

    /** The year of a repeated target that counts on that day: the present one, held within the years named. */
    int current(LocalDate day) {
        int year = day.getYear();
        if (first != null && year < first) {
            return first;
        }
        return last != null && year > last ? last : year;
    }
}
