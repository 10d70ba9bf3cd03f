package vn.cchc.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks every fact makes on construction. A reader of JSON may pass null for any member whatever its declared
 * type, so the members are taken as nullable here. Each refusal names the member.
 */
final class Required {

    private Required() {}

    static <T> T present(@Nullable T value, String member) {
        if (value == null) {
            throw new IllegalArgumentException(member + " is required");
        }
        return value;
    }

    /** A member that must be there if the fact's kind names it, and must not be otherwise. */
    static void onlyFor(boolean named, @Nullable Object value, String member) {
        if (named) {
            present(value, member);
        } else if (value != null) {
            throw new IllegalArgumentException(member + " does not belong to this kind");
        }
    }

    static String text(@Nullable String value, String member) {
        String present = present(value, member);
        if (present.isBlank()) {
            throw new IllegalArgumentException(member + " must not be blank");
        }
        return present;
    }

    static @Nullable String textOrNull(@Nullable String value, String member) {
        return value == null ? null : text(value, member);
    }

    static long version(long value, String member) {
        if (value < 0) {
            throw new IllegalArgumentException(member + " must not be negative");
        }
        return value;
    }

    /** An unmodifiable copy; null and null elements are refused, an empty list is not. */
    static <T> List<T> list(@Nullable List<T> values, String member) {
        List<T> present = present(values, member);
        present.forEach(value -> present(value, member + " element"));
        return List.copyOf(present);
    }

    static <T> List<T> filled(@Nullable List<T> values, String member) {
        List<T> copy = list(values, member);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException(member + " must not be empty");
        }
        return copy;
    }

    /** As {@link #list}, and no element may be blank. */
    static List<String> texts(@Nullable List<String> values, String member) {
        List<String> copy = list(values, member);
        copy.forEach(value -> text(value, member + " element"));
        return copy;
    }

    static <T extends Comparable<? super T>> void inOrder(@Nullable T from, @Nullable T to, String member) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException(member + " must not be before its from");
        }
    }
}
