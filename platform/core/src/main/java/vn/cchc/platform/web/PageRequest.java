package vn.cchc.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit 1 to 200
 * @param bound what the cursor is bound to: list, filter and sort, so that a cursor of one list is refused by another
 * @param after the last row's key of the page before; empty for the first page
 */
public record PageRequest(int limit, String bound, List<String> after) {

    /** The limit when none is given. */
    public static final int DEFAULT = 50;

    /** The largest limit. */
    public static final int MAX = 200;

    /**
     * Reads {@code ?limit=&cursor=}.
     *
     * @param keys how many parts a sort key of this list has
     * @param binding list name, then every filter value in a fixed order (null where absent)
     */
    public static PageRequest of(
            @Nullable Integer limit, @Nullable String cursor, int keys, @Nullable Object... binding) {
        int wanted = limit == null ? DEFAULT : limit;
        if (wanted < 1 || wanted > MAX) {
            throw new Refusal(PlatformProblem.INVALID_PARAMETER, "limit (1–" + MAX + ")");
        }
        // length first, so that no two bindings read alike
        String bound = Arrays.stream(binding)
                .map(value -> value == null ? "-" : value.toString().length() + ":" + value)
                .collect(Collectors.joining());
        return new PageRequest(wanted, bound, cursor == null ? List.of() : Cursor.decode(cursor, bound, keys));
    }

    /** The part of the key at that place, null on the first page: for {@code (? is null or …)}. */
    public @Nullable String after(int part) {
        return after.isEmpty() ? null : after.get(part);
    }

    /** Rows to read: one more than the page holds. */
    public int fetch() {
        return limit + 1;
    }
}
