package vn.cchc.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the directory reads of a person's post; other members of the event are left alone.
 *
 * @param id the post's id
 * @param version rises with every change
 * @param user login name
 * @param agency slug
 * @param role what the person is there
 * @param from first day
 * @param to last day, inclusive; null while it lasts
 * @param withdrawn ended before its first day: it never was in force
 */
public record KnownPost(
        String id,
        long version,
        String user,
        String agency,
        String role,
        LocalDate from,
        @Nullable LocalDate to,
        boolean withdrawn) {

    public KnownPost {
        if (unusable(id) || unusable(user) || unusable(agency) || unusable(role) || missing(from)) {
            throw new IllegalArgumentException("a post has an id, a user, an agency, a role and a first day");
        }
    }

    private static boolean unusable(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean missing(@Nullable Object value) {
        return value == null;
    }
}
