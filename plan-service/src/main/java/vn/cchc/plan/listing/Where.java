package vn.cchc.plan.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A condition and its values in the order of its question marks. Only what is asked for is said, so that the planner
 * meets plain comparisons that an index answers.
 *
 * @param sql constant text with question marks, never a caller's words
 */
public record Where(String sql, List<Object> values) {

    public Where {
        values = List.copyOf(values);
    }

    public static Where of(String sql, Object... values) {
        return new Where(sql, List.of(values));
    }

    /** Whether the column holds one of the slugs; a single one is compared plainly, its index then yields an order. */
    public static Where in(String column, Collection<String> slugs) {
        return slugs.size() == 1
                ? of(column + " = ?", slugs.iterator().next())
                : of(column + " = any(string_to_array(?, ','))", String.join(",", slugs));
    }

    /** At least one of them; nothing at all where there is none. */
    public static Where anyOf(List<Where> parts) {
        if (parts.isEmpty()) {
            return of("false");
        }
        return new Where(
                parts.stream().map(part -> "(" + part.sql + ")").collect(Collectors.joining(" or ", "(", ")")),
                parts.stream().flatMap(part -> part.values.stream()).toList());
    }

    public Where and(Where other) {
        return new Where(sql + " and " + other.sql, joined(values, other.values));
    }

    public Where and(String condition, Object... more) {
        return and(of(condition, more));
    }

    /** Both, if there is something to compare with. */
    public Where andIf(@Nullable Object value, String condition) {
        return value == null ? this : and(condition, value);
    }

    private static List<Object> joined(List<Object> first, List<Object> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
